package org.guangsha.letters;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guangsha.engine.PerTransaction;
import org.springframework.stereotype.Service;

/**
 * Letters that are issued together when their transaction ends, in the order of kinds. Numbers have no gaps, so whoever takes one
 * keeps others of the kind waiting until the commit: work that goes on for seconds takes them last, and nobody waits crosswise.
 */
@Service
public class LettersAtEnd {

    private final PerTransaction<Map<LetterKind, Map<String, Addressed>>> waiting;

    LettersAtEnd(Letters letters) {
        this.waiting = new PerTransaction<>(
                () -> new EnumMap<>(LetterKind.class),
                all -> all.forEach((kind, to) -> letters.issueAll(kind, to.values())));
    }

    /**
     * As {@link Letters#issue}, at the end of this transaction; where it fails, the transaction does.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void issue(LetterKind kind, Addressed to) {
        waiting.get().computeIfAbsent(kind, first -> new LinkedHashMap<>()).putIfAbsent(to.key(), to);
    }
}
