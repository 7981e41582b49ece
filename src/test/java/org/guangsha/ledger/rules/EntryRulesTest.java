package org.guangsha.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Posting;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R16")
class EntryRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Posting EXPENSE = Posting.debit(Account.SUBSIDY_EXPENSE, "130403", 500);
    private static final Posting PAYABLE = Posting.credit(Account.SUBSIDY_PAYABLE, "130403", 500);

    @Test
    void shouldTakeWhatBalances() {
        assertThat(EntryRules.faults(entry(EXPENSE, PAYABLE))).isEmpty();
        assertThat(EntryRules.faults(entry(EXPENSE, PAYABLE, Posting.credit(Account.SUBSIDY_RETURNED, "130403", 0))))
                .as("a line of nothing is left out")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void shouldNeverTakeAnAccountOfTheOtherBook(Account account) {
        Book other = account.book() == Book.RENT ? Book.SUBSIDY : Book.RENT;
        Entry mixed = new Entry(
                other,
                "d",
                DAY,
                "t",
                List.of(Posting.debit(account, "130403", 1), Posting.credit(account, "130403", 1)));
        assertThat(EntryRules.faults(mixed)).extracting(Fault::code).containsExactly("OTHER_BOOK", "OTHER_BOOK");
        assertThat(EntryRules.faults(mixed).get(0).message()).contains("收支两条线");
    }

    @Test
    void shouldNameEverythingWrongAtOnce() {
        Entry bad = new Entry(
                Book.SUBSIDY,
                " ",
                null,
                "",
                List.of(
                        new Posting(Account.SUBSIDY_EXPENSE, "130403", 5, 5),
                        new Posting(Account.SUBSIDY_PAYABLE, "130403", -5, 0)));
        assertThat(EntryRules.faults(bad))
                .extracting(Fault::code)
                .containsExactly("DOCUMENT", "DAY", "TEXT", "BOTH_SIDES", "NEGATIVE");
    }

    @Test
    void shouldRefuseWhatDoesNotBalanceOrIsNothing() {
        assertThat(EntryRules.faults(entry(EXPENSE, Posting.credit(Account.SUBSIDY_PAYABLE, "130403", 499))))
                .extracting(Fault::message)
                .containsExactly("借贷不平：借方 500 分，贷方 499 分");
        assertThat(EntryRules.faults(entry())).extracting(Fault::code).containsExactly("NOTHING");
        assertThat(EntryRules.faults(entry(
                        Posting.debit(Account.SUBSIDY_EXPENSE, "130403", Long.MAX_VALUE),
                        Posting.debit(Account.SUBSIDY_EXPENSE, "130403", 1),
                        Posting.credit(Account.SUBSIDY_PAYABLE, "130403", Long.MAX_VALUE))))
                .extracting(Fault::code)
                .containsExactly("TOO_MUCH");
    }

    private static Entry entry(Posting... lines) {
        return new Entry(Book.SUBSIDY, "subsidy-2026-05/1", DAY, "租赁补贴", List.of(lines));
    }
}
