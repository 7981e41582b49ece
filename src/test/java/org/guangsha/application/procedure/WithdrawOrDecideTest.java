package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.application.CaseEndings;
import org.guangsha.application.CaseOutcome;
import org.guangsha.demo.ReviewForm;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** A household withdraws at the moment an office decides: one wins, the other is told, nothing is half done. */
@ProgramTest
@Tag("R01")
@Tag("R02")
class WithdrawOrDecideTest extends ProcedureCase {

    @Autowired
    CaseEndings endings;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void sendPeopleHome() {
        people.shutdownNow();
    }

    @RepeatedTest(5)
    void shouldEitherRefuseOrWithdraw() throws Exception {
        String caseNo = accept(Families.couple());
        List<Throwable> told =
                together(() -> refuse(community, caseNo, "NOT_VERIFIABLE"), () -> endings.withdraw(caseNo, "已购房"));
        assertThat(told).singleElement().satisfies(WithdrawOrDecideTest::isTold);
        boolean refused = cases.outcome(caseNo).orElseThrow().outcome() == CaseOutcome.REFUSED;
        assertThat(opinions.of(caseNo)).hasSize(refused ? 1 : 0);
        assertNothingIsOpen(caseNo);
    }

    @RepeatedTest(5)
    void shouldEitherReturnOrWithdraw() throws Exception {
        String caseNo = atStreet(accept(Families.couple()));
        Map<String, Object> form = ReviewForm.giveBack(time.today(), "communityReview");
        List<Throwable> told =
                together(() -> offices.complete(street, caseNo, form), () -> endings.withdraw(caseNo, "已购房"));
        told.forEach(WithdrawOrDecideTest::isTold);
        boolean withdrawn = cases.outcome(caseNo).isPresent();
        assertThat(withdrawn || !offices.open(community, caseNo).isEmpty()).isTrue();
        if (withdrawn) {
            assertNothingIsOpen(caseNo);
        } else {
            endings.withdraw(caseNo, "再次撤回");
        }
    }

    private List<Throwable> together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> told = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> both = new ArrayList<>();
        for (Runnable act : List.of(one, other)) {
            both.add(people.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    act.run();
                } catch (RuntimeException refused) {
                    told.add(refused);
                }
                return null;
            }));
        }
        for (Future<?> each : both) {
            each.get(60, TimeUnit.SECONDS);
        }
        return told;
    }

    /** In words, or by a conflict that our pages and Tasklist put in words; or there was nothing left to do. */
    private static void isTold(Throwable told) {
        boolean words = told instanceof FaultsFound
                || told instanceof OptimisticLockingException
                || told instanceof ConcurrencyFailureException
                || String.valueOf(told.getMessage()).matches("(?s).*(\\p{IsHan}|Cannot find task|is null).*");
        assertThat(words).as(String.valueOf(told)).isTrue();
    }

    private void assertNothingIsOpen(String caseNo) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
        assertThat(breaches.ofCase(caseNo))
                .allSatisfy(breach -> assertThat(breach.cleared()).isNotNull());
    }
}
