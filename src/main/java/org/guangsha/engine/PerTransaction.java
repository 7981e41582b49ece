package org.guangsha.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that lives as long as one transaction. One of its own inside another has its own; the outer one's is there again
 * when it is over.
 */
public final class PerTransaction<T> {

    private final Supplier<T> fresh;
    private final Consumer<T> beforeCommit;

    /** @param beforeCommit what is done with it in the transaction's last moment; where it fails, the transaction does */
    public PerTransaction(Supplier<T> fresh, Consumer<T> beforeCommit) {
        this.fresh = fresh;
        this.beforeCommit = beforeCommit;
    }

    /**
     * That of this transaction, made at the first call.
     *
     * @throws IllegalStateException outside of a transaction
     */
    @SuppressWarnings("unchecked")
    public T get() {
        T held = (T) TransactionSynchronizationManager.getResource(this);
        if (held == null) {
            held = fresh.get();
            TransactionSynchronizationManager.registerSynchronization(new Lifetime(held));
            TransactionSynchronizationManager.bindResource(this, held);
        }
        return held;
    }

    private final class Lifetime implements TransactionSynchronization {

        private final T held;

        Lifetime(T held) {
            this.held = held;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            beforeCommit.accept(held);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, held);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }
    }
}
