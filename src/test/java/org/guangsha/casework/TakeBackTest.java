package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doReturn;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.notice.NoticeService;
import org.guangsha.problem.FaultsFound;
import org.guangsha.review.Opinion;
import org.guangsha.review.Opinions;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.Rendezvous;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 撤回, in a city that asks for no notices, so that one review follows the other. */
@ProcedureTest({})
class TakeBackTest extends AtTheDesk {

    @Autowired
    NoticeService notices;

    @Autowired
    TakeBack takeBack;

    @Autowired
    TakenBack takenBack;

    @Autowired
    Opinions opinions;

    @Autowired
    Rendezvous rendezvous;

    @Autowired
    RuntimeService runtime;

    private String wang;
    private String street;
    private String housing;
    private String civil;

    @BeforeEach
    void comeToWork() {
        doReturn(false).when(notices).asked(anyString());
        wang = colleague("wang");
        street = staff.in(STREET);
        housing = staff.in("housing-130403");
        civil = staff.in("civil-130403");
    }

    @Test
    void shouldRefuseOnceTheNoticeHangsOut() {
        doCallRealMethod().when(notices).asked(anyString());
        walk.pass(wang, caseNo);
        assertThat(takeBack.offeredTo(member(wang), caseNo)).isEmpty();
        assertThat(refusal(wang, () -> takeBack.takeBack(task, "填错"))).isEqualTo("其后的“社区公示”已经开始，不能撤回");
        assertThat(takenBack.of(caseNo)).isEmpty();
    }

    @Test
    void shouldOpenTheStepAnewBehindASplitAndCancelBothBranches() {
        toDepartment();
        String done = offered(street);
        as.run(street, () -> takeBack.takeBack(done, "意见填错"));

        Task fresh = walk.task(caseNo);
        assertThat(fresh.getId()).isNotEqualTo(done);
        assertThat(fresh.getAssignee()).isEqualTo(street);
        assertThat(fresh.getName()).startsWith("街道");
        assertThat(fresh.getDueDate()).isEqualTo(time.at("2026-03-05T23:59:59"));
        assertThat(lines(EntryKind.TAKEN_BACK))
                .extracting(Entry::step, Entry::person, Entry::words)
                .containsExactly(tuple("streetReview", street, "意见填错"));
        List<Opinion> filed = opinions.of(caseNo);
        assertThat(takenBack.of(caseNo))
                .singleElement()
                .satisfies(mark -> assertThat(filed)
                        .filteredOn(opinion -> mark.isOf(opinion.step(), opinion.reviewer(), opinion.recordedAt()))
                        .extracting(Opinion::step)
                        .containsExactly("streetReview"));
        assertThat(refusal(street, () -> takeBack.takeBack(done, "再来"))).isNotEmpty();

        walk.pass(street, caseNo);
        assertThat(open()).hasSize(2);
        finish();
    }

    @Test
    void shouldRefuseBehindASplitOnceOneBranchIsTaken() {
        toDepartment();
        String done = offered(street);
        claim(civil, taskOf("incomeOpinion"));
        assertThat(refusal(street, () -> takeBack.takeBack(done, "填错"))).isEqualTo("其后的“民政收入意见”已经开始，不能撤回");
        walk.pass(civil, caseNo);
        assertThat(refusal(street, () -> takeBack.takeBack(done, "填错"))).isEqualTo("其后的“民政收入意见”已经办结，不能撤回");
        assertThat(takeBack.offeredTo(member(street), caseNo)).isEmpty();
        finishFrom(housing);
    }

    @Test
    void shouldTakeABranchBackWhileItsTokenWaitsAtTheJoin() {
        toDepartment();
        walk.pass(housing, caseNo);
        String done = offered(housing);
        as.run(housing, () -> takeBack.takeBack(done, "填错"));
        assertThat(open()).hasSize(2);
        assertThat(tasks.createTaskQuery().taskAssignee(housing).count()).isOne();
        finish();
    }

    @Test
    void shouldTakeEitherBranchBackBehindTheJoinAndKeepTheOther() {
        for (String first : List.of(housing, civil)) {
            toDepartmentOnce();
            String second = first.equals(housing) ? civil : housing;
            walk.pass(first, caseNo);
            walk.pass(second, caseNo);
            assertThat(walk.task(caseNo).getName()).startsWith("作出决定");
            String done = offered(first);
            as.run(first, () -> takeBack.takeBack(done, "填错"));
            assertThat(walk.task(caseNo).getAssignee()).isEqualTo(first);
            assertThat(takeBack.offeredTo(member(first), caseNo)).isEmpty();
            assertThat(refusal(first, () -> takeBack.takeBack(done, "再来"))).isEqualTo("该步骤尚未办结或者已经撤回");
            walk.pass(first, caseNo);
            assertThat(walk.task(caseNo).getName()).startsWith("作出决定");
            String last = offered(second);
            as.run(second, () -> takeBack.takeBack(last, "也填错"));
            assertThat(walk.task(caseNo).getAssignee()).isEqualTo(second);
            walk.pass(second, caseNo);
            finishDecision();
            takeANewCase();
        }
    }

    @Test
    void shouldRefuseWhenTheNextHasTakenItsTaskOrDoneIt() {
        toDepartment();
        walk.pass(housing, caseNo);
        walk.pass(civil, caseNo);
        String done = offered(civil);
        claim(housing, walk.task(caseNo).getId());
        assertThat(refusal(civil, () -> takeBack.takeBack(done, "填错"))).isEqualTo("其后的“作出决定”已经开始，不能撤回");
        walk.pass(housing, caseNo);
        assertThat(refusal(civil, () -> takeBack.takeBack(done, "填错"))).isEqualTo("其后的“作出决定”已经办结，不能撤回");
        walk.sign(housing, caseNo);
        assertThat(refusal(civil, () -> takeBack.takeBack(done, "填错"))).isEqualTo("该步骤所在的程序已经结束，不能撤回");
    }

    @Test
    void shouldRefuseWhenTheNextIsOverdue() {
        toDepartment();
        String done = offered(street);
        time.travelTo("2026-03-06T09:00");
        assertThat(refusal(street, () -> takeBack.takeBack(done, "填错"))).endsWith("已经开始，不能撤回");
        finish();
    }

    @Test
    void shouldRefuseWhoeverDidNotDoTheStepAndASilentOne() {
        toDepartment();
        String done = offered(street);
        assertThat(refusal(wang, () -> takeBack.takeBack(done, "填错"))).isEqualTo("只有办结该步骤的人员可以撤回");
        assertThat(refusal(street, () -> takeBack.takeBack(done, " "))).isEqualTo("请填写撤回理由");
        assertThat(refusal(wang, () -> takeBack.takeBack(task, "填错"))).isEqualTo("其后的“街道（镇）审核”已经办结，不能撤回");
        finish();
    }

    @Test
    void shouldEitherTakeBackOrLetTheNextTakeItsTask() throws Exception {
        toDepartment();
        String done = offered(street);
        String next = taskOf("incomeOpinion");
        rendezvous.of(2);
        var claimed = CompletableFuture.supplyAsync(() -> catchThrowable(() -> claim(civil, next)));
        Throwable refused = catchThrowable(() -> as.run(street, () -> takeBack.takeBack(done, "填错")));
        Throwable told = claimed.get(1, TimeUnit.MINUTES);
        rendezvous.end();
        assertThat(Stream.of(Optional.ofNullable(refused), Optional.ofNullable(told))
                        .filter(Optional::isPresent))
                .hasSize(1);
        if (refused == null) {
            // whichever the claim comes upon first: the row is gone, or nobody is offered it any more
            assertThat(told)
                    .satisfiesAnyOf(
                            gone -> assertThat(gone).isInstanceOf(OptimisticLockingException.class),
                            gone -> assertThat(gone).hasMessageContaining("该任务刚刚已经办结或者收回"));
            assertThat(walk.task(caseNo).getAssignee()).isEqualTo(street);
        } else {
            assertThat(refused).isInstanceOf(FaultsFound.class);
            assertThat(open()).hasSize(2);
        }
        assertThat(takenBack.of(caseNo)).hasSize(refused == null ? 1 : 0);
        assertThat(lines(EntryKind.TAKEN_BACK)).hasSize(refused == null ? 1 : 0);
    }

    private void toDepartment() {
        walk.pass(wang, caseNo);
        walk.pass(street, caseNo);
    }

    private void toDepartmentOnce() {
        if (open().stream().anyMatch(one -> one.getName().startsWith("社区"))) {
            toDepartment();
        }
    }

    private void takeANewCase() {
        time.set("2026-03-02T09:00");
        caseNo = walk.accept(Families.couple());
    }

    private String offered(String person) {
        return takeBack.offeredTo(member(person), caseNo).orElseThrow().id();
    }

    private List<Task> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list();
    }

    private String taskOf(String step) {
        return open().stream()
                .filter(one -> one.getName().startsWith(step.equals("incomeOpinion") ? "民政" : "住房"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private void finish() {
        walk.pass(civil, caseNo);
        finishFrom(housing);
    }

    private void finishFrom(String department) {
        walk.pass(department, caseNo);
        finishDecision();
    }

    /** The case ends, and nothing of it is left in the engine. */
    private void finishDecision() {
        walk.pass(housing, caseNo);
        walk.sign(housing, caseNo);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
        assertThat(opinions.of(caseNo)).last().extracting(Opinion::step).isEqualTo("decision");
    }
}
