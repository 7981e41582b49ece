package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.casework.ReassignmentTest.Dealt.moved;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 改派: the tasks of somebody absent, in bulk. */
@ProgramTest
@Tag("R30")
class ReassignmentTest extends AtTheDesk {

    @Autowired
    Reassignment reassignment;

    @Autowired
    Workload workload;

    @Autowired
    Notes notes;

    @Autowired
    Recusals recusals;

    @Autowired
    Consultations consultations;

    @Autowired
    Substitutions substitutions;

    private String manager;
    private String wang;
    private String li;
    private String zhao;

    /** What became of a task, shortly. */
    record Dealt(String to, String whyNot) {
        static Dealt moved(String to) {
            return new Dealt(to, "");
        }
    }

    @BeforeEach
    void comeToWork() {
        manager = staff.in(MANAGER);
        wang = colleague("wang");
        li = colleague("li");
        zhao = colleague("zhao");
        claim(wang, task);
    }

    @AfterEach
    void endSubstitutions() {
        as.run(
                manager,
                () -> substitutions.concerning(member(manager)).stream()
                        .filter(one -> substitutions.mayEnd(member(manager), one))
                        .forEach(one -> substitutions.end(one.id())));
    }

    @Test
    void shouldGiveATaskAwayWithOneLineInTheFileAndANoteOnTheDesk() {
        assertThat(move(List.of(task), List.of(li), " 王敏住院 ")).containsExactly(moved(li));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        assertThat(lines(EntryKind.HANDED_OVER)).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(manager);
            assertThat(line.step()).isEqualTo("communityReview");
            assertThat(line.words()).isEqualTo("由wang改派给li办理：王敏住院");
        });
        assertThat(notes.of(member(li))).first().satisfies(note -> {
            assertThat(note.caseNo()).isEqualTo(caseNo);
            assertThat(note.kind()).isEqualTo(NoteKind.HANDED_OVER);
            assertThat(note.words()).isEqualTo("王敏住院");
        });
        walk.pass(li, caseNo);
    }

    @Test
    void shouldDealManyOutEvenlyAndTellOfEachWhatBecameOfIt() {
        List<String> tasks = new ArrayList<>(List.of(task));
        tasks.addAll(more(4));
        String asked = tasks.get(1);
        as.run(wang, () -> consultations.ask(asked, zhao, "请核实"));
        String recused = tasks.get(2);
        as.run(li, () -> recusals.stepBack(recused, "亲属"));
        tasks.add("gone");
        assertThat(move(tasks, List.of(li, zhao), "培训"))
                .containsExactly(
                        moved(li),
                        new Dealt("", "任务正在协办，请先收到答复或者收回协办"),
                        moved(zhao),
                        moved(li),
                        moved(zhao),
                        new Dealt("", "没有找到该任务：可能已经办结，或者不属于您可以查看的机构"));
        assertThat(move(List.of(recused), List.of(li), "培训")).containsExactly(new Dealt("", "li：已在本案回避的人员不能办理本案的任务"));
        assertThat(move(List.of(task), List.of(li, staff.in(STREET)), "培训"))
                .containsExactly(new Dealt("", "li：任务已经由其办理；street130403005：不是承办机构的人员"));
    }

    @Test
    void shouldLetTasksGoBackToTheOfficeUnclaimed() {
        assertThat(back(List.of(task))).containsExactly(moved(""));
        assertThat(walk.task(caseNo).getAssignee()).isNull();
        assertThat(lines(EntryKind.HANDED_OVER)).extracting(Entry::words).containsExactly("由wang退回承办机构，待同事认领：休假");
        assertThat(notes.of(member(zhao)))
                .first()
                .satisfies(note -> assertThat(note.office()).isEqualTo(COMMUNITY));
        assertThat(back(List.of(task))).containsExactly(new Dealt("", "任务没有人认领，不需要退回机构"));
        assertThat(workload.unclaimed(member(manager).offices(), 10))
                .extracting(LyingTask::id)
                .contains(task);
        claim(li, task);
    }

    @Test
    void shouldLetNobodyMoveTasksButManagersOfTheArea() {
        assertThat(refusal(wang, () -> reassignment.move(new Move(List.of(task), List.of(li), false, "忙"))))
                .isEqualTo("只有辖区主管可以改派任务");
        String elsewhere = staff.in("manager-130402");
        List<Moved> moved = new ArrayList<>();
        as.run(elsewhere, () -> moved.addAll(reassignment.move(new Move(List.of(task), List.of(li), false, "越区"))));
        assertThat(moved).singleElement().satisfies(one -> {
            assertThat(one.whyNot()).startsWith("没有找到该任务");
            assertThat(one.title()).as("nothing is told of it").isEqualTo(task);
        });
        assertThat(move(List.of(task), List.of(manager), "自己办"))
                .as("a manager is no member of the office")
                .containsExactly(new Dealt("", manager + "：不是承办机构的人员"));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
        assertThat(lines(EntryKind.HANDED_OVER)).isEmpty();
    }

    @Test
    void shouldGiveNothingToWhoeverIsAwayAndKnowSubstitutes() {
        String guest = staff.named("guest", "community-130403005002");
        as.run(
                manager,
                () -> substitutions.set(new SubstitutionDraft(
                        li, guest, COMMUNITY, time.today(), time.today().plusDays(4), "出差")));
        assertThat(refusal(manager, () -> reassignment.move(new Move(List.of(task), List.of(li), false, "x"))))
                .isEqualTo("li 2026-03-02 至 2026-03-06 不在岗，由guest代办，请另选同事");
        assertThat(workload.colleagues(List.of(COMMUNITY))).containsKeys(li, guest);
        assertThat(move(List.of(task), List.of(guest), "代办")).containsExactly(moved(guest));
        assertThat(load(li).away().substitute()).isEqualTo(guest);
    }

    @Test
    void shouldTellEveryFaultOfTheMoveAndMoveNothing() {
        assertThat(refusal(manager, () -> reassignment.move(new Move(List.of(), List.of(), false, " "))))
                .isEqualTo("请填写改派理由；请选择要改派的任务；请选择改派给谁，或者选择退回机构");
        assertThat(refusal(manager, () -> reassignment.move(new Move(List.of(task), List.of(li), true, "x"))))
                .isEqualTo("改派给同事和退回机构请选其一");
        List<String> tooMany =
                Stream.generate(() -> task).limit(Reassignment.MOST + 1L).toList();
        assertThat(refusal(manager, () -> reassignment.move(new Move(tooMany, List.of(li), false, "x"))))
                .isEqualTo("一次最多改派 1000 项任务，请分批办理");
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
    }

    @Test
    void shouldCountWhatEachHasAndDid() {
        String done = walk.accept(Families.couple());
        walk.pass(li, done);
        time.set("2026-03-05T10:00");
        assertThat(load(wang)).satisfies(load -> {
            assertThat(load.open()).isEqualTo(1);
            assertThat(load.dueToday()).isEqualTo(1);
            assertThat(load.overdue()).isZero();
            assertThat(load.member()).isTrue();
        });
        assertThat(load(li).done()).isPositive();
        time.set("2026-03-06T10:00");
        assertThat(load(wang).overdue()).isEqualTo(1);
        assertThat(workload.heldBy(wang, member(manager).offices(), 10))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.caseNo()).isEqualTo(caseNo);
                    assertThat(held.due()).isEqualTo("2026-03-05");
                });
        assertThat(workload.heldBy(wang, member(staff.in("manager-130402")).offices(), 10))
                .isEmpty();
    }

    private Workload.PersonLoad load(String person) {
        return workload.people(member(manager).offices()).stream()
                .filter(load -> load.username().equals(person) && load.office().equals(COMMUNITY))
                .findFirst()
                .orElseThrow();
    }

    private List<String> more(int count) {
        return Stream.generate(() -> walk.task(walk.accept(Families.couple())).getId())
                .limit(count)
                .peek(one -> claim(wang, one))
                .toList();
    }

    private List<Dealt> move(List<String> tasks, List<String> to, String why) {
        return results(new Move(tasks, to, false, why));
    }

    private List<Dealt> back(List<String> tasks) {
        return results(new Move(tasks, List.of(), true, "休假"));
    }

    private List<Dealt> results(Move move) {
        List<Moved> all = new ArrayList<>();
        as.run(manager, () -> all.addAll(reassignment.move(move)));
        return all.stream().map(one -> new Dealt(one.to(), one.whyNot())).toList();
    }
}
