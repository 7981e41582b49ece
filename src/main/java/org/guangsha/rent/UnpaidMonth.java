package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;

/** A month whose rent is due and not, or not wholly, paid; fen. */
public record UnpaidMonth(YearMonth month, LocalDate dueOn, long chargedFen, long unpaidFen) {

    public boolean isWhollyUnpaid() {
        return unpaidFen == chargedFen;
    }
}
