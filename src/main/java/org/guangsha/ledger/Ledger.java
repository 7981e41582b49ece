package org.guangsha.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.ledger.rules.EntryRules;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books entries (R16). What is booked stays: a mistake is taken back by an entry the other way round and booked anew under
 * another document. All of it happens in the caller's transaction.
 */
@Service
public class Ledger {

    /** Entries written at once; what a run of any size holds in memory. */
    static final int CHUNK = 1000;

    private static final String REFUSED = "未记账";
    private static final int LONGEST_REASON = 500;

    private final EntryTable table;
    private final Balances balances;
    private final Areas areas;

    Ledger(EntryTable table, Balances balances, Areas areas) {
        this.table = table;
        this.balances = balances;
        this.areas = areas;
    }

    /**
     * Books an entry. The same document with the same lines again does nothing, whatever its day and text, also when two
     * book it at the same moment, and also after it was reversed.
     *
     * @throws FaultsFound 422 with everything wrong with it; 409 where the document is booked with other lines
     */
    @Transactional
    public void post(Entry entry) {
        postAll(List.of(entry));
    }

    /**
     * As {@link #post} for each, in chunks: a run of any length needs the memory of one chunk.
     *
     * @throws FaultsFound as {@link #post}, for the first chunk with faults; the caller's transaction is then over
     */
    @Transactional
    public void postAll(Iterable<Entry> entries) {
        List<Entry> chunk = new ArrayList<>(CHUNK);
        for (Entry entry : entries) {
            chunk.add(entry);
            if (chunk.size() == CHUNK) {
                write(chunk);
                chunk.clear();
            }
        }
        write(chunk);
    }

    /**
     * Takes an entry back by one with its sides exchanged; again: nothing.
     *
     * @param reason for people, at most 500 characters
     * @param on the day the reversal counts for
     * @throws FaultsFound 404 where nothing is booked by this document, 422 without a reason or for a reversal itself
     */
    @Transactional
    public void reverse(Book book, String document, String reason, LocalDate on) {
        PostedEntry booked = balances.find(book, document)
                .orElseThrow(() -> refusal(HttpStatus.NOT_FOUND, document, "UNKNOWN", "账上没有这个凭证号"));
        if (!booked.reverses().isEmpty()) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, document, "IS_REVERSAL", "冲正的分录不得再冲正，请以新的凭证号重新记账");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw refusal(
                    HttpStatus.UNPROCESSABLE_ENTITY, document, "REASON", "请写明冲正的原因，不超过 %d 字".formatted(LONGEST_REASON));
        }
        Entry entry = booked.entry();
        table.add(
                List.of(new Entry(
                        book,
                        document + EntryRules.REVERSAL,
                        on,
                        "冲正：" + entry.text(),
                        entry.postings().stream().map(Posting::turned).toList())),
                document,
                reason.strip());
    }

    /**
     * What an account moved by in a year, in fen; positive on the account's own side.
     *
     * @param area code of the housing department's seat
     */
    @Transactional(readOnly = true)
    public long balance(Book book, Account account, String area, int year) {
        return balances.moved(book, account, area, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What an account stands at when this day ends, in fen; positive on the account's own side. */
    @Transactional(readOnly = true)
    public long balanceOn(Book book, Account account, String area, LocalDate day) {
        return balances.moved(book, account, area, LocalDate.EPOCH, day);
    }

    private void write(List<Entry> chunk) {
        Faults faults = new Faults();
        for (Entry entry : chunk) {
            faults.addAll(EntryRules.faults(entry));
            entry.postings().stream()
                    .filter(line -> areas.find(line.area()).isEmpty())
                    .findFirst()
                    .ifPresent(line -> faults.add(entry.document(), "AREA", "没有这个区划"));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        table.add(chunk, "", "");
    }

    static FaultsFound refusal(HttpStatus status, String document, String code, String words) {
        return new FaultsFound(status, REFUSED, List.of(new Fault(document, code, words)));
    }
}
