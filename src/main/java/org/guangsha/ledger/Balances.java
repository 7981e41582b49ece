package org.guangsha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the books: sums of accounts, and the entries behind a sum. */
@Component
public class Balances {

    private static final String SUMS = "coalesce(sum(debit_fen), 0), coalesce(sum(credit_fen), 0)";
    private static final String MOVED = "select " + SUMS
            + " from ledger_posting where book = :book and account = :account and area = :area"
            + " and booked_on between :from and :to";
    private static final String TRIAL = """
            select account,
              coalesce(sum(case when booked_on < :from then debit_fen end), 0),
              coalesce(sum(case when booked_on < :from then credit_fen end), 0),
              coalesce(sum(case when booked_on >= :from then debit_fen end), 0),
              coalesce(sum(case when booked_on >= :from then credit_fen end), 0)
            from ledger_posting where book = :book and area in (:areas) and booked_on <= :to
            group by account""";
    private static final String ENTRY =
            "select book, document, booked_on, words, reverses, reason, person, at from ledger_entry e where book = :book ";
    private static final String BEHIND = ENTRY + """
            and exists (select 1 from ledger_posting p where p.book = e.book and p.document = e.document
              and p.account = :account and p.area in (:areas))
            and booked_on between :from and :to
            order by booked_on desc, document limit :limit offset :offset""";
    private static final String LINES = """
            select account, area, debit_fen, credit_fen from ledger_posting
            where book = ? and document = ? order by line_no""";

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an account moved by from a day to another, both counted; positive on its own side, fen. */
    long moved(Book book, Account account, String area, LocalDate from, LocalDate to) {
        return jdbc.sql(MOVED)
                .param("book", book.name())
                .param("account", account.name())
                .param("area", area)
                .param("from", from)
                .param("to", to)
                .query((row, at) -> account.side().balance(row.getLong(1), row.getLong(2)))
                .single();
    }

    /**
     * The accounts of a book in these areas from a day to another, both counted.
     *
     * @param areas codes of seats; for none of them all accounts stand at 0
     */
    public TrialBalance trial(Book book, Collection<String> areas, LocalDate from, LocalDate to) {
        Map<Account, TrialLine> moved = new EnumMap<>(Account.class);
        if (!areas.isEmpty()) {
            jdbc.sql(TRIAL)
                    .param("book", book.name())
                    .param("areas", areas)
                    .param("from", from)
                    .param("to", to)
                    .query(Balances::trialLine)
                    .list()
                    .forEach(line -> moved.put(line.account(), line));
        }
        return new TrialBalance(
                book,
                Account.of(book).stream()
                        .map(account -> moved.getOrDefault(account, new TrialLine(account, 0, 0, 0)))
                        .toList());
    }

    /** Entries that touch an account in these areas from a day to another, the latest first. */
    public List<PostedEntry> behind(
            Book book, Account account, Collection<String> areas, LocalDate from, LocalDate to, int limit, int offset) {
        return areas.isEmpty()
                ? List.of()
                : jdbc.sql(BEHIND)
                        .param("book", book.name())
                        .param("account", account.name())
                        .param("areas", areas)
                        .param("from", from)
                        .param("to", to)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(this::entry)
                        .list();
    }

    /** The entry booked by a document. */
    public Optional<PostedEntry> find(Book book, String document) {
        return jdbc.sql(ENTRY + "and document = :document")
                .param("book", book.name())
                .param("document", document)
                .query(this::entry)
                .optional();
    }

    private PostedEntry entry(ResultSet row, int at) throws SQLException {
        Book book = Book.valueOf(row.getString("book"));
        String document = row.getString("document");
        LocalDate bookedOn = row.getObject("booked_on", LocalDate.class);
        Instant written = row.getObject("at", OffsetDateTime.class).toInstant();
        return new PostedEntry(
                new Entry(book, document, bookedOn, row.getString("words"), lines(book, document)),
                Objects.toString(row.getString("reverses"), ""),
                Objects.toString(row.getString("reason"), ""),
                Objects.toString(row.getString("person"), ""),
                written);
    }

    private List<Posting> lines(Book book, String document) {
        return jdbc.sql(LINES)
                .params(book.name(), document)
                .query((row, at) -> new Posting(
                        Account.valueOf(row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static TrialLine trialLine(ResultSet row, int at) throws SQLException {
        Account account = Account.valueOf(row.getString(1));
        long opening = account.side().balance(row.getLong(2), row.getLong(3));
        return new TrialLine(account, opening, row.getLong(4), row.getLong(5));
    }
}
