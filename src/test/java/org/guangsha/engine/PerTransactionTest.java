package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.guangsha.testing.BareTransactions;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class PerTransactionTest {

    private final List<String> ended = new ArrayList<>();
    private final PerTransaction<List<String>> words = new PerTransaction<>(ArrayList::new, ended::addAll);
    private final TransactionTemplate outer = new TransactionTemplate(new BareTransactions());
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
}
