package org.guangsha.violation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a household was paid too much and is to give back.
 *
 * @param area code of the housing department's seat, whose budget paid
 * @param from first month that is asked back
 * @param firstDue last day of the first part, null until the decision is final
 * @param bookedOn the day it was booked, null until the decision is final
 * @param cancelledOn the day an appeal overturned it, null where none did
 */
public record Claim(
        long violation,
        String caseNo,
        String area,
        YearMonth from,
        long fen,
        int instalments,
        LocalDate firstDue,
        LocalDate bookedOn,
        LocalDate cancelledOn) {

    /** Whether it is to be paid. */
    public boolean isDue() {
        return bookedOn != null && cancelledOn == null;
    }
}
