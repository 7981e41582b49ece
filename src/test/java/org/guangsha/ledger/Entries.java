package org.guangsha.ledger;

import java.time.LocalDate;
import java.util.List;

/** Entries to try the books with. */
final class Entries {

    static final String CONGTAI = "130403";

    private Entries() {}

    /** A subsidy approved. */
    static Entry approved(String document, LocalDate on, long fen) {
        return approved(document, on, CONGTAI, fen);
    }

    static Entry approved(String document, LocalDate on, String area, long fen) {
        return new Entry(
                Book.SUBSIDY,
                document,
                on,
                "租赁补贴",
                List.of(
                        Posting.debit(Account.SUBSIDY_EXPENSE, area, fen),
                        Posting.credit(Account.SUBSIDY_PAYABLE, area, fen)));
    }

    /** A subsidy handed to the bank. */
    static Entry paid(String document, LocalDate on, String area, Share share) {
        return new Entry(
                Book.SUBSIDY,
                document,
                on,
                "交银行发放",
                List.of(
                        Posting.debit(Account.SUBSIDY_PAYABLE, area, share.cityFen() + share.districtFen()),
                        Posting.credit(Account.SUBSIDY_CITY_FUND, area, share.cityFen()),
                        Posting.credit(Account.SUBSIDY_DISTRICT_FUND, area, share.districtFen())));
    }
}
