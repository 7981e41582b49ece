package org.guangsha.ledger;

import java.sql.Savepoint;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.guangsha.staff.WhoActs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds entries to the tables, in batches; there is nothing to change or delete with. */
@Component
class EntryTable {

    private static final String ENTRY = """
            insert into ledger_entry (book, document, booked_on, words, digest, reverses, reason, person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String POSTING = """
            insert into ledger_posting (book, document, line_no, account, area, booked_on, debit_fen, credit_fen)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String KNOWN =
            "select document, digest from ledger_entry where book = :book and document in (:documents)";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final WhoActs whoActs;
    private final Clock clock;

    EntryTable(JdbcTemplate jdbc, WhoActs whoActs, Clock clock) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * Adds those whose documents are not booked yet. Whoever books the same document at the same moment waits for the
     * other's transaction and then finds it booked.
     *
     * @param reverses document that all of them take back, empty for ordinary entries
     */
    void add(List<Entry> entries, String reverses, String reason) {
        Map<Book, Map<String, Entry>> byBook = new TreeMap<>();
        for (Entry entry : entries) {
            Entry twin = byBook.computeIfAbsent(entry.book(), book -> new TreeMap<>())
                    .put(entry.document(), entry);
            if (twin != null) {
                requireSame(entry, Digest.of(twin.postings()));
            }
        }
        byBook.forEach((book, wanted) -> {
            Map<String, Entry> missing = missing(book, wanted);
            while (!missing.isEmpty() && !inserted(missing.values(), reverses, reason)) {
                missing = missing(book, wanted);
            }
        });
    }

    private Map<String, Entry> missing(Book book, Map<String, Entry> wanted) {
        Map<String, Entry> missing = new LinkedHashMap<>(wanted);
        named.query(KNOWN, Map.of("book", book.name(), "documents", wanted.keySet()), row -> {
            requireSame(missing.remove(row.getString(1)), row.getString(2));
        });
        return missing;
    }

    private static void requireSame(Entry entry, String digest) {
        if (!Digest.of(entry.postings()).equals(digest)) {
            throw Ledger.refusal(
                    HttpStatus.CONFLICT, entry.document(), "BOOKED_OTHERWISE", "这个凭证号已按别的金额或科目记账；更正请先冲正，再以新的凭证号记账");
        }
    }

    /** Whether all were added; none is where somebody else has booked one of them meanwhile. */
    private boolean inserted(Collection<Entry> entries, String reverses, String reason) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                insert(entries, reverses, reason);
                connection.releaseSavepoint(before);
                return true;
            } catch (DuplicateKeyException meanwhile) {
                connection.rollback(before);
                return false;
            }
        }));
    }

    private void insert(Collection<Entry> entries, String reverses, String reason) {
        String person = whoActs.now().orElse(null);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(
                ENTRY,
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.book().name(),
                            entry.document(),
                            entry.bookedOn(),
                            entry.text(),
                            Digest.of(entry.postings()),
                            orNull(reverses),
                            orNull(reason),
                            person,
                            now
                        })
                        .toList());
        jdbc.batchUpdate(
                POSTING,
                entries.stream().flatMap(entry -> lines(entry).stream()).toList());
    }

    private static List<Object[]> lines(Entry entry) {
        List<Posting> postings = entry.postings();
        return IntStream.range(0, postings.size())
                .mapToObj(at -> line(entry, at + 1, postings.get(at)))
                .toList();
    }

    private static Object[] line(Entry entry, int number, Posting line) {
        return new Object[] {
            entry.book().name(),
            entry.document(),
            number,
            line.account().name(),
            line.area(),
            entry.bookedOn(),
            line.debitFen(),
            line.creditFen()
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
