package org.guangsha.subsidy.rules;

/**
 * What a run pays an award: everything it was ever entitled to, less everything it was ever paid. So a month that was missed,
 * an amount that changed for months gone by and a payment that came back are all made good by the next run, and what was
 * paid too much is kept back; nothing is paid twice whatever happened in between.
 *
 * @param monthFen entitlement of the run's month
 * @param carriedFen left over from before: arrears above 0, overpaid below
 * @param payFen what is paid, never negative; 0 where nobody is named to be paid
 * @param newFen what the payment costs on top of what the ledger has booked for the household already: payments that came
 *     back are booked once only. Below 0 where less is paid than came back
 */
public record Settlement(long monthFen, long carriedFen, long payFen, long newFen) {

    /**
     * Settles an award.
     *
     * @param entitledFen all months up to the run's
     * @param paidFen sum of all payments but those that came back
     * @param bookedFen sum of {@code newFen} of all runs before
     * @param payable whether there is an account to pay to
     */
    public static Settlement of(long monthFen, long entitledFen, long paidFen, long bookedFen, boolean payable) {
        long due = Math.subtractExact(entitledFen, paidFen);
        long carried = Math.subtractExact(due, monthFen);
        if (!payable) {
            return new Settlement(monthFen, carried, 0, 0);
        }
        long pay = Math.max(0, due);
        return new Settlement(monthFen, carried, pay, pay - (bookedFen - paidFen));
    }

    /** What is still owed after the run, below 0 where the household owes. */
    public long leftFen() {
        return monthFen + carriedFen - payFen;
    }
}
