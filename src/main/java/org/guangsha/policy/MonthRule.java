package org.guangsha.policy;

import java.time.LocalDate;
import java.time.YearMonth;

/** From which month something that happens on a day takes effect. */
public enum MonthRule {
    SAME_MONTH,
    NEXT_MONTH;

    /** The first month in which what happened on this day counts. */
    public YearMonth after(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return this == SAME_MONTH ? month : month.plusMonths(1);
    }
}
