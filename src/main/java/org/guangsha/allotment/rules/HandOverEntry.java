package org.guangsha.allotment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a hand-over went, as the official enters it; texts, empty where nothing was entered.
 *
 * @param water reading of the meter, as it stands there
 * @param gas may be empty: not every dwelling has one
 * @param words remarks, or why the dwelling was not handed over
 */
public record HandOverEntry(
        String outcome, String handedOn, String water, String electricity, String gas, String words) {

    private static final String HANDED_OVER = "HANDED_OVER";
    private static final String NOT = "NOT";
    private static final String READING = "[0-9]{1,8}(\\.[0-9]{1,3})?";

    /**
     * Everything wrong, in words.
     *
     * @param entitled whether the household's entitlement is in force and it waits still
     */
    public List<String> faults(LocalDate signedOn, LocalDate today, boolean entitled) {
        List<String> faults = new ArrayList<>();
        if (!outcome.equals(HANDED_OVER) && !outcome.equals(NOT)) {
            faults.add("请选择交付结果");
        }
        Entered.day(handedOn, "交付（放弃）日期", signedOn, "合同签订日期", today, faults);
        Entered.words(words, outcome.equals(NOT), "未交付的，请写明原因", faults);
        if (isHandedOver()) {
            reading(water, "水表读数", faults);
            reading(electricity, "电表读数", faults);
            if (!gas.isEmpty()) {
                reading(gas, "燃气表读数", faults);
            }
            if (!entitled) {
                faults.add("这个家庭已经退出轮候或者终止保障，不能交付住房");
            }
        }
        return faults;
    }

    private static void reading(String text, String what, List<String> faults) {
        if (!text.matches(READING)) {
            faults.add("请填写%s，只填数字".formatted(what));
        }
    }

    public boolean isHandedOver() {
        return outcome.equals(HANDED_OVER);
    }

    /** Of an entry without faults. */
    public LocalDate day() {
        return LocalDate.parse(handedOn);
    }
}
