package org.guangsha.ledger;

/**
 * A line of an entry: one account in one area, on one side.
 *
 * @param area code of the housing department's seat, {@code areas.seat(Level.HOUSING, community).code()}
 * @param debitFen fen on the left, 0 where the line stands on the right
 * @param creditFen fen on the right, 0 where the line stands on the left
 */
public record Posting(Account account, String area, long debitFen, long creditFen) {

    public static Posting debit(Account account, String area, long fen) {
        return new Posting(account, area, fen, 0);
    }

    public static Posting credit(Account account, String area, long fen) {
        return new Posting(account, area, 0, fen);
    }

    /** The same line on the other side. */
    Posting turned() {
        return new Posting(account, area, creditFen, debitFen);
    }

    boolean isEmpty() {
        return debitFen == 0 && creditFen == 0;
    }
}
