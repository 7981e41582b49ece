package org.guangsha.letters;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Letters that are issued together when their transaction ends, in the order of kinds. Numbers have no gaps, so whoever takes one
 * keeps others of the kind waiting until the commit: work that goes on for seconds takes them last, and nobody waits crosswise.
 */
@Service
public class LettersAtEnd {

    private final Letters letters;

    LettersAtEnd(Letters letters) {
        this.letters = letters;
    }

    /**
     * As {@link Letters#issue}, at the end of this transaction; where it fails, the transaction does.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void issue(LetterKind kind, Addressed to) {
        waiting().computeIfAbsent(kind, first -> new LinkedHashMap<>()).putIfAbsent(to.key(), to);
    }

    @SuppressWarnings("unchecked")
    private Map<LetterKind, Map<String, Addressed>> waiting() {
        Map<LetterKind, Map<String, Addressed>> waiting =
                (Map<LetterKind, Map<String, Addressed>>) TransactionSynchronizationManager.getResource(this);
        if (waiting == null) {
            waiting = new EnumMap<>(LetterKind.class);
            TransactionSynchronizationManager.registerSynchronization(new AtEnd(waiting));
            TransactionSynchronizationManager.bindResource(this, waiting);
        }
        return waiting;
    }

    private final class AtEnd implements TransactionSynchronization {

        private final Map<LetterKind, Map<String, Addressed>> waiting;

        AtEnd(Map<LetterKind, Map<String, Addressed>> waiting) {
            this.waiting = waiting;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            waiting.forEach((kind, to) -> letters.issueAll(kind, to.values()));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LettersAtEnd.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LettersAtEnd.this, waiting);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(LettersAtEnd.this);
        }
    }
}
