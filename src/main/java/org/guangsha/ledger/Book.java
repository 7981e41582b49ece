package org.guangsha.ledger;

/** The two ledgers that never mix 收支两条线 (Z五(五)): what is paid out as subsidy and what is taken in as rent. */
public enum Book {
    SUBSIDY("租赁补贴账"),
    RENT("租金账");

    private final String chinese;

    Book(String chinese) {
        this.chinese = chinese;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }
}
