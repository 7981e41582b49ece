package org.guangsha.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.guangsha.household.Drafts;
import org.guangsha.household.HouseholdService;
import org.guangsha.policy.Programme;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
@Tag("R07")
class TwoOfficesGrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Autowired
    private EntitlementService entitlements;

    @Autowired
    private HouseholdService households;

    @Autowired
    private TransactionTemplate transaction;

    @RepeatedTest(5)
    void shouldLetOneOfTwoOfficesGrantAndTellTheOther(RepetitionInfo turn) throws Exception {
        String person = "two-offices-" + turn.getCurrentRepetition();
        String first = "130403-2026-91%04d".formatted(turn.getCurrentRepetition());
        String second = "130402-2026-91%04d".formatted(turn.getCurrentRepetition());
        CyclicBarrier both = new CyclicBarrier(2);

        var here = CompletableFuture.supplyAsync(() -> grant(first, person, Programme.LOW_RENT, both));
        var there = CompletableFuture.supplyAsync(() -> grant(second, person, Programme.PRICE_CAPPED, both));

        List<Optional<DoubleEntitlement>> answers =
                List.of(here.get(60, TimeUnit.SECONDS), there.get(60, TimeUnit.SECONDS));
        assertThat(answers)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(refused -> assertThat(refused)
                        .get()
                        .extracting(Throwable::getMessage)
                        .asString()
                        .contains("不得重复享受"));
        assertThat(entitlements.heldBy(Set.of(person))).hasSize(1);

        transaction.executeWithoutResult(end -> {
            entitlements.end(first, DAY);
            entitlements.end(second, DAY);
        });
    }

    /** What the office was told, empty where it granted. */
    private Optional<DoubleEntitlement> grant(String caseNo, String person, Programme programme, CyclicBarrier both) {
        try {
            transaction.executeWithoutResult(decision -> {
                long file = households.store(Drafts.family(DAY));
                meet(both);
                entitlements.grant(caseNo, file, programme, Set.of(person, person + "-spouse"), DAY);
            });
            return Optional.empty();
        } catch (DoubleEntitlement refused) {
            return Optional.of(refused);
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }
}
