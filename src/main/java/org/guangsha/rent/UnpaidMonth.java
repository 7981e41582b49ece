package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month whose rent is due and not, or not wholly, paid; fen.
 *
 * @param wholeMonth whether the tenancy lasted all its days
 */
public record UnpaidMonth(YearMonth month, boolean wholeMonth, LocalDate dueOn, long chargedFen, long unpaidFen) {

    /** A month's full rent, of which nothing is paid. */
    public boolean isFullMonthUnpaid() {
        return wholeMonth && unpaidFen == chargedFen;
    }
}
