package org.guangsha.provision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * How an agreement ended, as the official enters it.
 *
 * @param signed by both sides; false where the household gave up in writing
 * @param words why it gave up, may be empty where it signed
 */
record Signing(boolean signed, LocalDate on, String words) {

    private static final String SIGNED = "SIGNED";
    private static final String DECLINED = "DECLINED";
    private static final int LONGEST_WORDS = 2000;

    /** Nobody signs before there is an agreement, nor tomorrow; all faults together, in words. */
    static List<String> faults(String outcome, String on, String words, LocalDate agreementOf, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (!SIGNED.equals(outcome) && !DECLINED.equals(outcome)) {
            faults.add("请选择签订结果");
        }
        day(on, agreementOf, today, faults);
        if (DECLINED.equals(outcome) && (words == null || words.isBlank())) {
            faults.add("申请人放弃保障的，请写明理由");
        }
        if (words != null && words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("说明不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        return faults;
    }

    /** Of entries without faults. */
    static Signing of(String outcome, String on, String words) {
        return new Signing(SIGNED.equals(outcome), LocalDate.parse(on), words == null ? "" : words);
    }

    private static void day(String on, LocalDate agreementOf, LocalDate today, List<String> faults) {
        if (on == null || on.isBlank()) {
            faults.add("请填写签订（放弃）日期");
            return;
        }
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.isAfter(today)) {
                faults.add("签订（放弃）日期不能晚于今天");
            } else if (day.isBefore(agreementOf)) {
                faults.add("签订（放弃）日期不能早于协议出具日期 " + agreementOf);
            }
        } catch (DateTimeParseException notADate) {
            faults.add("日期应为 年-月-日，例如 2026-03-05");
        }
    }
}
