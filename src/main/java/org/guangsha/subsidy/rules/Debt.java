package org.guangsha.subsidy.rules;

import java.time.YearMonth;

/**
 * What a household owes after some months' runs.
 *
 * @param since the month in which it began to owe, null where it owes nothing
 */
public record Debt(long fen, YearMonth since) {

    public static final Debt NONE = new Debt(0, null);

    /** After the run of another month, later than those before. */
    public Debt after(YearMonth month, long aroseFen, long setOffFen) {
        long now = Math.subtractExact(Math.addExact(fen, aroseFen), setOffFen);
        return now == 0 ? NONE : new Debt(now, since == null ? month : since);
    }
}
