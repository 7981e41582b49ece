package org.guangsha.violation.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A day as a form hands it in. */
public final class Day {

    private Day() {}

    /** Null where it is none. */
    public static LocalDate of(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /**
     * The day a violation was done lies between the day the household applied and today.
     *
     * @param first null where the household is not known yet: any day before today will do
     */
    static void since(String typed, LocalDate first, LocalDate today, List<String> faults) {
        LocalDate day = of(typed);
        if (day == null) {
            faults.add("违规发生日期应为 年-月-日，例如 " + today);
        } else if (day.isAfter(today) || first != null && day.isBefore(first)) {
            faults.add(first == null ? "违规发生日期不能晚于今天" : "违规发生日期应在 %s 至 %s 之间".formatted(first, today));
        }
    }
}
