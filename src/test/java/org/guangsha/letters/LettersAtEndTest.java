package org.guangsha.letters;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guangsha.testing.BareTransactions;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.transaction.support.TransactionTemplate;

class LettersAtEndTest {

    private final Letters letters = mock(Letters.class);
    private final LettersAtEnd atEnd = new LettersAtEnd(letters);
    private final TransactionTemplate transactions = new TransactionTemplate(new BareTransactions());

    @Test
    void shouldIssueEachOnceWhenTheTransactionEndsInTheOrderOfKinds() {
        LetterKind early = LetterKind.values()[0];
        LetterKind late = LetterKind.values()[1];
        transactions.executeWithoutResult(one -> {
            atEnd.issue(late, to("A", "2027"));
            atEnd.issue(early, to("B", "2027"));
            atEnd.issue(late, to("C", "2027"));
            atEnd.issue(late, to("A", "2027"));
            verify(letters, never()).issueAll(any(), any());
        });

        InOrder inOrder = inOrder(letters);
        inOrder.verify(letters)
                .issueAll(argThat(early::equals), argThat(all -> cases(all).equals(List.of("B"))));
        inOrder.verify(letters)
                .issueAll(argThat(late::equals), argThat(all -> cases(all).equals(List.of("A", "C"))));
    }

    private static Addressed to(String caseNo, String occasion) {
        return new Addressed(caseNo, occasion, "陈䶮", Map.of());
    }

    private static List<String> cases(Collection<Addressed> all) {
        return all.stream().map(Addressed::caseNo).toList();
    }
}
