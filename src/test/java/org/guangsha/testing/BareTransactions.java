package org.guangsha.testing;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions of nothing, for what hangs on their begin and end. */
public final class BareTransactions extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;
    private final transient ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    @Override
    protected Object doGetTransaction() {
        return this;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return depth.get() > 0;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        depth.set(depth.get() + 1);
    }

    @Override
    protected Object doSuspend(Object transaction) {
        return transaction;
    }

    @Override
    protected void doResume(Object transaction, Object suspended) {
        // nothing is kept of a transaction
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        depth.set(depth.get() - 1);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        depth.set(depth.get() - 1);
    }
}
