package org.guangsha.exchange.rules;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whole months, the first and the last included. */
public record Months(YearMonth from, YearMonth until) {

    private static final int YEAR = 12;

    /** The twelve months before the one in which an application was received: those whose incomes are declared. */
    public static Months before(LocalDate receivedOn) {
        YearMonth last = YearMonth.from(receivedOn).minusMonths(1);
        return new Months(last.minusMonths(YEAR - 1L), last);
    }

    public boolean cover(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }
}
