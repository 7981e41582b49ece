package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.demo.ReviewForm;
import org.guangsha.journal.EntryKind;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Rendezvous;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people do different things to one task at the same moment: one wins, the other is told, nothing is half done. */
@ProgramTest
class TogetherTest extends AtTheDesk {

    @Autowired
    HandOver handOver;

    @Autowired
    Recusals recusals;

    @Autowired
    Consultations consultations;

    @Autowired
    Rendezvous rendezvous;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private String wang;
    private String li;

    @BeforeEach
    void comeToWork() {
        wang = colleague("wang");
        li = colleague("li");
        staff.in(MANAGER);
    }

    @AfterEach
    void sendPeopleHome() {
        rendezvous.end();
        people.shutdownNow();
    }

    @Test
    void shouldEitherFinishATaskOrHandItOver() throws Exception {
        claim(wang, task);
        rendezvous.of(2);
        List<Throwable> refused = together(
                () -> as.run(wang, () -> tasks.complete(task, ReviewForm.pass(time.today()))),
                () -> as.run(staff.in(MANAGER), () -> handOver.handOver(task, li, "请接办")));
        rendezvous.end();
        assertThat(refused).singleElement().satisfies(TogetherTest::isTold);
        boolean finished = walk.task(caseNo) == null;
        assertThat(lines(EntryKind.HANDED_OVER)).hasSize(finished ? 0 : 1);
        if (!finished) {
            assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        }
    }

    @Test
    void shouldEitherFinishATaskOrAskAboutIt() throws Exception {
        claim(wang, task);
        rendezvous.of(2);
        List<Throwable> refused = together(
                () -> as.run(wang, () -> tasks.complete(task, ReviewForm.pass(time.today()))),
                () -> as.run(wang, () -> consultations.ask(task, li, "请核实")));
        rendezvous.end();
        assertThat(refused).singleElement().satisfies(TogetherTest::isTold);
        boolean finished = walk.task(caseNo) == null;
        assertThat(consultations.of(caseNo)).hasSize(finished ? 0 : 1);
    }

    @Test
    void shouldNeverLeaveATaskWithSomebodyWhoHasSteppedBack() throws Exception {
        for (int round = 0; round < 5; round++) {
            String person = colleague("recused" + round);
            List<Throwable> refused = together(
                    () -> as.run(person, () -> tasks.claim(task, person)),
                    () -> as.run(person, () -> recusals.stepBack(task, "亲属")));
            assertThat(refused).hasSizeLessThan(2);
            boolean out = recusals.hasSteppedBack(caseNo, person);
            String assignee = walk.task(caseNo).getAssignee();
            assertThat(assignee).isEqualTo(out ? null : person);
            assertThat(lines(EntryKind.STEPPED_BACK))
                    .filteredOn(line -> line.person().equals(person))
                    .hasSize(out ? 1 : 0);
            if (!out) {
                as.run(person, () -> recusals.stepBack(task, "亲属"));
            }
        }
    }

    private List<Throwable> together(Runnable one, Runnable other) throws Exception {
        CompletableFuture<Throwable> first = CompletableFuture.supplyAsync(() -> thrown(one), people);
        CompletableFuture<Throwable> second = CompletableFuture.supplyAsync(() -> thrown(other), people);
        Throwable[] both = {first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES)};
        return Stream.of(both).filter(Objects::nonNull).toList();
    }

    private static Throwable thrown(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    /** Our own words, or what {@code PlainRefusals} puts in words for Tasklist. */
    private static void isTold(Throwable refused) {
        assertThat(refused).isInstanceOfAny(FaultsFound.class, OptimisticLockingException.class);
        if (refused instanceof FaultsFound words) {
            assertThat(words.faults().get(0).message()).isEqualTo("刚才有人同时办理了这项任务，请刷新后再看");
        }
    }
}
