package org.guangsha.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guangsha.staff.WhoActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the lines of a case; a line shares the transaction of what it tells of. */
@Service
public class Journal {

    private static final int LONGEST_WORDS = 2000;

    private final EntryRepository rows;
    private final WhoActs whoActs;
    private final Clock clock;

    Journal(EntryRepository rows, WhoActs whoActs, Clock clock) {
        this.rows = rows;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /** A line about the case as a whole, by whoever acts in this moment. */
    @Transactional
    public void note(String caseNo, EntryKind kind, String words) {
        note(caseNo, kind, "", words);
    }

    /**
     * A line by whoever acts in this moment; words beyond 2,000 characters are cut, with a sign that they were.
     *
     * @param step id of the step, empty for the case as a whole
     */
    @Transactional
    public void note(String caseNo, EntryKind kind, String step, String words) {
        String person = whoActs.now().orElse("");
        rows.save(new EntryRow(new Entry(caseNo, clock.instant(), kind, person, step, cut(words))));
    }

    /** A line of this kind for each of these pairs of case and words, about the case as a whole, by whoever acts in this moment. */
    @Transactional
    public void noteAll(EntryKind kind, Collection<Map.Entry<String, String>> words) {
        String person = whoActs.now().orElse("");
        Instant now = clock.instant();
        rows.saveAll(words.stream()
                .map(one -> new EntryRow(new Entry(one.getKey(), now, kind, person, "", cut(one.getValue()))))
                .toList());
    }

    /** Every line of a case in the order they were written. */
    @Transactional(readOnly = true)
    public List<Entry> of(String caseNo) {
        return rows.findByCaseNoOrderByAtAscIdAsc(caseNo).stream()
                .map(EntryRow::facts)
                .toList();
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS - 1)) + "…";
    }
}
