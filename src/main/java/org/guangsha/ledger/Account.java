package org.guangsha.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * The accounts, each of one book; a name begins with its book, which the database checks as well. What an event posts
 * stands in {@code src/docs/decisions/023-ledger.md}.
 */
public enum Account {
    /** What households are owed by decision; reversed or lowered when it turns out too much. */
    SUBSIDY_EXPENSE(Book.SUBSIDY, Side.DEBIT, "补贴支出"),
    SUBSIDY_CITY_FUND(Book.SUBSIDY, Side.DEBIT, "市级专项资金"),
    SUBSIDY_DISTRICT_FUND(Book.SUBSIDY, Side.DEBIT, "区（镇）级专项资金"),
    /** What city and district paid into the two funds. */
    SUBSIDY_FUNDS_RECEIVED(Book.SUBSIDY, Side.CREDIT, "拨入专项资金"),
    /** Approved, not yet handed to the bank. */
    SUBSIDY_PAYABLE(Book.SUBSIDY, Side.CREDIT, "应付补贴"),
    /** Came back from the bank, still owed to the household. */
    SUBSIDY_RETURNED(Book.SUBSIDY, Side.CREDIT, "银行退回待付"),
    /** Paid too much, to be kept back or given back. */
    SUBSIDY_OVERPAID(Book.SUBSIDY, Side.DEBIT, "多付应收"),

    /** What tenants owe; on the credit side where they paid ahead. */
    RENT_RECEIVABLE(Book.RENT, Side.DEBIT, "应收租金"),
    /** Rent charged; carried over to the treasury's account as it comes in. */
    RENT_INCOME(Book.RENT, Side.CREDIT, "租金收入"),
    RENT_BANK(Book.RENT, Side.DEBIT, "银行存款（租金专户）"),
    /** Came in and is to be handed to the treasury. */
    RENT_TREASURY_DUE(Book.RENT, Side.CREDIT, "应缴财政");

    private final Book book;
    private final Side side;
    private final String chinese;

    Account(Book book, Side side, String chinese) {
        this.book = book;
        this.side = side;
        this.chinese = chinese;
    }

    public Book book() {
        return book;
    }

    /** The side on which the account grows. */
    public Side side() {
        return side;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    /** The accounts of a book, in the order they are listed. */
    public static List<Account> of(Book book) {
        return Arrays.stream(values()).filter(account -> account.book == book).toList();
    }
}
