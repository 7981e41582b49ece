package org.guangsha.ledger;

/** The side of an account. */
public enum Side {
    DEBIT("借"),
    CREDIT("贷");

    private final String chinese;

    Side(String chinese) {
        this.chinese = chinese;
    }

    /** The word in front of a balance. */
    public String chinese() {
        return chinese;
    }

    /** A balance seen from this side: positive where the account stands on it. Fen. */
    public long balance(long debitFen, long creditFen) {
        return this == DEBIT ? debitFen - creditFen : creditFen - debitFen;
    }
}
