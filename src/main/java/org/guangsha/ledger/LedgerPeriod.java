package org.guangsha.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year of the books, or a month of it.
 *
 * @param month 1 to 12, 0 for the whole year
 */
public record LedgerPeriod(int year, int month) {

    /** @throws IllegalArgumentException where there is no such period */
    public LedgerPeriod {
        if (year < 2000 || year > 2200 || month < 0 || month > 12) {
            throw new IllegalArgumentException("没有这个期间");
        }
    }

    LocalDate from() {
        return month == 0 ? LocalDate.of(year, 1, 1) : LocalDate.of(year, month, 1);
    }

    LocalDate to() {
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** The name people see, 2026 年 5 月. */
    public String chinese() {
        return month == 0 ? year + " 年" : year + " 年 " + month + " 月";
    }
}
