package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class PerTransactionTest {

    private final List<String> ended = new ArrayList<>();
    private final PerTransaction<List<String>> words = new PerTransaction<>(ArrayList::new, ended::addAll);
    private final TransactionTemplate outer = new TransactionTemplate(new Bare());
    private final TransactionTemplate inner = new TransactionTemplate(outer.getTransactionManager(), requiresNew());

    @Test
    void shouldLastFromItsFirstUseToTheCommit() {
        outer.executeWithoutResult(one -> {
            words.get().add("one");
            words.get().add("two");
            assertThat(ended).isEmpty();
        });
        outer.executeWithoutResult(one -> assertThat(words.get()).isEmpty());

        assertThat(ended).containsExactly("one", "two");
    }

    @Test
    void shouldBeForgottenWhereTheTransactionFails() {
        assertThatThrownBy(() -> outer.executeWithoutResult(one -> {
                    words.get().add("one");
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");
        outer.executeWithoutResult(one -> assertThat(words.get()).isEmpty());

        assertThat(ended).isEmpty();
    }

    @Test
    void shouldKeepThatOfATransactionApartFromThatOfOneInsideIt() {
        outer.executeWithoutResult(one -> {
            words.get().add("outer");
            inner.executeWithoutResult(two -> words.get().add("inner"));
            assertThat(words.get()).containsExactly("outer");
            assertThat(ended).containsExactly("inner");
        });

        assertThat(ended).containsExactly("inner", "outer");
    }

    @Test
    void shouldRefuseToLastForEver() {
        assertThatIllegalStateException().isThrownBy(words::get);
    }

    private static TransactionDefinition requiresNew() {
        return new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Transactions of nothing. */
    private static final class Bare extends AbstractPlatformTransactionManager {

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
}
