package org.guangsha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.ledger.Entries.CONGTAI;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.guangsha.problem.FaultsFound;

/** Whatever is booked, booked again and taken back in whatever order: the books balance and say what a plain sum says. */
@Tag("R16")
class LedgerPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final List<LocalDate> EVER = List.of(LocalDate.EPOCH, DAY.plusYears(1));

    private static BooksOnTheirOwn books;

    /** One thing somebody does to a document; few documents, so that acts meet. */
    record Act(boolean reverses, Book book, int document, long fen, int from, int to) {

        String name() {
            return book + "/" + document;
        }

        Entry entry() {
            List<Account> accounts = Account.of(book);
            return new Entry(
                    book,
                    name(),
                    DAY,
                    "随机",
                    List.of(
                            Posting.debit(accounts.get(from % accounts.size()), CONGTAI, fen),
                            Posting.credit(accounts.get(to % accounts.size()), CONGTAI, fen)));
        }
    }

    @BeforeContainer
    static void open() {
        books = new BooksOnTheirOwn("properties");
    }

    @AfterContainer
    static void close() {
        books.close();
    }

    @Property(tries = 150)
    void shouldAlwaysBalance(@ForAll("acts") List<Act> acts) {
        books.clear();
        Map<String, Entry> booked = new HashMap<>();
        Map<Account, Long> sums = new EnumMap<>(Account.class);
        Map<String, Boolean> takenBack = new HashMap<>();
        for (Act act : acts) {
            if (act.reverses()) {
                boolean done = did(() -> books.ledger.reverse(act.book(), act.name(), "冲", DAY));
                assertThat(done).isEqualTo(booked.containsKey(act.name()));
                if (done && takenBack.put(act.name(), true) == null) {
                    add(sums, booked.get(act.name()), -1);
                }
            } else {
                Entry known = booked.get(act.name());
                boolean done = did(() -> books.ledger.post(act.entry()));
                assertThat(done)
                        .isEqualTo(known == null
                                || known.postings().equals(act.entry().postings()));
                if (known == null) {
                    booked.put(act.name(), act.entry());
                    add(sums, act.entry(), 1);
                }
            }
            assertBalanced(sums);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))),
                        Arbitraries.of(Book.class),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as(Act::new);
        return act.list().ofMaxSize(25);
    }

    private static boolean did(Runnable work) {
        try {
            books.inOneTransaction(work);
            return true;
        } catch (FaultsFound refused) {
            return false;
        }
    }

    private static void add(Map<Account, Long> sums, Entry entry, int sign) {
        entry.postings()
                .forEach(line -> sums.merge(line.account(), sign * (line.debitFen() - line.creditFen()), Long::sum));
    }

    private static void assertBalanced(Map<Account, Long> sums) {
        for (Book book : Book.values()) {
            TrialBalance trial = books.balances.trial(book, List.of(CONGTAI), EVER.get(0), EVER.get(1));
            assertThat(trial.debitFen()).isEqualTo(trial.creditFen());
            assertThat(trial.differenceFen()).isZero();
            trial.lines()
                    .forEach(line -> assertThat(line.debitFen() - line.creditFen())
                            .as(line.account().name())
                            .isEqualTo(sums.getOrDefault(line.account(), 0L)));
        }
    }
}
