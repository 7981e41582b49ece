package org.guangsha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guangsha.ledger.Entries.CONGTAI;
import static org.guangsha.ledger.Entries.approved;
import static org.guangsha.ledger.Entries.paid;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is booked stays, so each test has a year of its own. */
@ProgramTest
@Tag("R16")
class LedgerTest {

    private static final LocalDate DAY_2101 = LocalDate.of(2101, 5, 6);

    @Autowired
    Ledger ledger;

    @Autowired
    Balances balances;

    @Autowired
    Shares shares;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void shouldBookADocumentOnceHoweverOftenItIsPosted() {
        Entry entry = approved("once", DAY_2101, 30_001);
        ledger.post(entry);
        ledger.post(entry);
        ledger.post(approved("once", DAY_2101.plusDays(1), 30_001));
        ledger.postAll(List.of(entry, entry));
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, CONGTAI, 2101))
                .isEqualTo(30_001);
        assertThat(balances.find(Book.SUBSIDY, "once")).hasValueSatisfying(booked -> {
            assertThat(booked.entry()).isEqualTo(entry);
            assertThat(booked.reverses()).isEmpty();
        });
    }

    @Test
    void shouldRefuseTheSameDocumentWithOtherLines() {
        LocalDate day = LocalDate.of(2102, 5, 6);
        ledger.post(approved("other", day, 100));
        assertThat(codes(() -> ledger.post(approved("other", day, 101)))).containsExactly("BOOKED_OTHERWISE");
        assertThat(codes(() -> ledger.postAll(List.of(approved("new", day, 1), approved("new", day, 2)))))
                .containsExactly("BOOKED_OTHERWISE");
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, CONGTAI, 2102))
                .isEqualTo(100);
    }

    @Test
    void shouldNameEveryFaultyEntryAndBookNone() {
        LocalDate day = LocalDate.of(2103, 5, 6);
        Entry mixed = new Entry(
                Book.SUBSIDY,
                "mixed",
                day,
                "混账",
                List.of(
                        Posting.debit(Account.RENT_BANK, CONGTAI, 100),
                        Posting.credit(Account.SUBSIDY_PAYABLE, CONGTAI, 100)));
        assertThat(codes(() -> ledger.postAll(
                        List.of(approved("good", day, 100), mixed, approved("nowhere", day, "999999", 100)))))
                .containsExactly("OTHER_BOOK", "AREA");
        assertThat(balances.find(Book.SUBSIDY, "good")).isEmpty();
    }

    @Test
    void shouldTakeBackByAnEntryTheOtherWayRound() {
        LocalDate day = LocalDate.of(2104, 5, 6);
        Entry entry = paid("back", day, CONGTAI, shares.of(30_001));
        ledger.post(entry);
        ledger.reverse(Book.SUBSIDY, "back", "账号有误", day.plusDays(3));
        ledger.reverse(Book.SUBSIDY, "back", "账号有误", day.plusDays(4));
        ledger.post(entry);
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_CITY_FUND, CONGTAI, 2104))
                .isZero();
        assertThat(balances.find(Book.SUBSIDY, "back#冲正")).hasValueSatisfying(back -> {
            assertThat(back.reverses()).isEqualTo("back");
            assertThat(back.reason()).isEqualTo("账号有误");
            assertThat(back.entry().bookedOn()).isEqualTo(day.plusDays(3));
            assertThat(back.entry().postings()).contains(Posting.debit(Account.SUBSIDY_CITY_FUND, CONGTAI, 24_001));
        });
        assertThat(codes(() -> ledger.reverse(Book.SUBSIDY, "back#冲正", "再冲", day)))
                .containsExactly("IS_REVERSAL");
        assertThat(codes(() -> ledger.reverse(Book.SUBSIDY, "back", " ", day))).containsExactly("REASON");
        assertThat(codes(() -> ledger.reverse(Book.RENT, "back", "别的账", day))).containsExactly("UNKNOWN");
    }

    @Test
    void shouldKeepTheBalanceOfAYearAndOfADayApart() {
        ledger.post(approved("y1", LocalDate.of(2105, 12, 31), "130402", 70));
        ledger.post(approved("y2", LocalDate.of(2106, 1, 1), "130402", 30));
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_PAYABLE, "130402", 2105))
                .isEqualTo(70);
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_PAYABLE, "130402", 2106))
                .isEqualTo(30);
        assertThat(ledger.balanceOn(Book.SUBSIDY, Account.SUBSIDY_PAYABLE, "130402", LocalDate.of(2106, 1, 1)))
                .isEqualTo(100);
    }

    @Test
    void shouldBookARunOfManyChunksAndFinishOneHalfBooked() {
        LocalDate day = LocalDate.of(2107, 5, 6);
        List<Entry> run = IntStream.range(0, 2 * Ledger.CHUNK + 7)
                .mapToObj(at -> approved("run/" + at, day, 100 + at % 7))
                .toList();
        ledger.postAll(run.subList(500, 1500));
        ledger.postAll(run);
        ledger.postAll(run);
        long sum = run.stream()
                .mapToLong(entry -> entry.postings().get(0).debitFen())
                .sum();
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, CONGTAI, 2107))
                .isEqualTo(sum);
        TrialBalance trial =
                balances.trial(Book.SUBSIDY, List.of(CONGTAI), LocalDate.of(2107, 1, 1), LocalDate.of(2107, 12, 31));
        assertThat(trial.debitFen()).isEqualTo(trial.creditFen()).isEqualTo(sum);
        assertThat(trial.differenceFen()).isZero();
        assertThat(balances.behind(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, List.of(CONGTAI), day, day, 50, 2000))
                .hasSize(7);
    }

    @Test
    void shouldForgetEverythingWithTheTransactionOfTheCaller() {
        transaction.executeWithoutResult(status -> {
            ledger.post(approved("undone", LocalDate.of(2108, 1, 1), 5));
            status.setRollbackOnly();
        });
        assertThat(balances.find(Book.SUBSIDY, "undone")).isEmpty();
    }

    @Test
    void shouldBookOnceWhenTwoPostTheSameAtOnce() throws Exception {
        LocalDate day = LocalDate.of(2109, 5, 6);
        List<Entry> half = IntStream.range(0, 40)
                .mapToObj(at -> approved("twin/" + at, day, 100))
                .toList();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> poster = () -> {
            start.await();
            for (int at = 0; at < half.size(); at += 4) {
                ledger.postAll(half.subList(at, at + 4));
            }
            return null;
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : two.invokeAll(List.of(poster, poster))) {
                done.get();
            }
        } finally {
            two.shutdown();
        }
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, CONGTAI, 2109))
                .isEqualTo(4000);
    }

    @Test
    void shouldWaitForWhoeverPostsTheSameAndThenDoNothing() throws Exception {
        LocalDate day = LocalDate.of(2110, 5, 6);
        CyclicBarrier posted = new CyclicBarrier(2);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> first = other.submit(() -> transaction.execute(status -> {
                ledger.post(approved("slow", day, 100));
                return await(posted);
            }));
            await(posted);
            ledger.postAll(List.of(approved("fast", day, 1), approved("slow", day, 100)));
            first.get();
        } finally {
            other.shutdown();
        }
        assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, CONGTAI, 2110))
                .isEqualTo(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger_entry", "ledger_posting", "subsidy_budget"})
    @EnabledIf("isPostgres")
    void shouldRefuseInTheDatabaseToChangeOrDelete(String table) {
        for (String statement : List.of("delete from %s", "truncate %s cascade", "update %s set area = '1'")) {
            String sql = statement.formatted(table).replace("ledger_entry set area", "ledger_entry set words");
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void shouldRefuseInTheDatabaseAnAccountOfTheOtherBookAndALineOfNothing() {
        ledger.post(approved("guarded", LocalDate.of(2111, 1, 1), 5));
        for (String line : List.of(
                "'RENT_BANK', '130403', date '2111-01-01', 5, 0",
                "'SUBSIDY_PAYABLE', '130403', date '2111-01-01', 0, 0")) {
            assertThatThrownBy(
                            () -> jdbc.sql("insert into ledger_posting values ('SUBSIDY', 'guarded', 9, " + line + ")")
                                    .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    static boolean isPostgres() {
        return TestDatabase.isPostgres();
    }

    private static Object await(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> codes(ThrowingCallable act) {
        FaultsFound refused =
                assertThatExceptionOfType(FaultsFound.class).isThrownBy(act).actual();
        return refused.faults().stream().map(Fault::code).toList();
    }
}
