package org.guangsha.exit.rules;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What an official enters to decide an exit, or to reexamine one; nothing in it is checked yet, any part may be null. */
public record DecisionEntry(String outcome, String fromMonth, String words) {

    private static final int LONGEST_WORDS = 2000;

    /** Everything that is missing or wrong with it, in words. */
    public List<String> faults(List<String> outcomes, String leaves, ExitMonths months) {
        List<String> faults = new ArrayList<>();
        if (outcome == null || !outcomes.contains(outcome)) {
            faults.add("请选择结论");
        }
        if (leaves.equals(outcome)) {
            month(months, faults);
        }
        if (words == null || words.isBlank()) {
            faults.add("请写明理由");
        } else if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("理由不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        return faults;
    }

    /** Of an entry without faults. */
    public YearMonth from() {
        return YearMonth.parse(fromMonth);
    }

    private void month(ExitMonths months, List<String> faults) {
        try {
            if (fromMonth == null || !months.contains(YearMonth.parse(fromMonth))) {
                faults.add("停发月份应在 %s 至 %s 之间".formatted(months.first(), months.last()));
            }
        } catch (DateTimeParseException notAMonth) {
            faults.add("停发月份应为 年-月，例如 %s".formatted(months.usual()));
        }
    }
}
