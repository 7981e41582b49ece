package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.Visitor.TASKLIST;

import java.time.LocalDate;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 代办, with dates. */
@ProgramTest
class SubstitutionTest extends AtTheDesk {

    private static final String NEIGHBOUR = "community-130403005003";

    @Autowired
    Substitutions substitutions;

    @Autowired
    TakeOver takeOver;

    @Autowired
    PossibleActions possible;

    @AfterEach
    void endAll() {
        time.set("2026-03-02T09:00");
        String manager = staff.in(MANAGER);
        substitutions.concerning(member(manager)).stream()
                .filter(one -> !one.ended())
                .forEach(one -> as.run(manager, () -> substitutions.end(one.id())));
    }

    @Test
    void shouldLetAColleagueTakeOverWhatTheAbsentOneHas() {
        String wang = colleague("wang");
        String li = colleague("li");
        claim(wang, task);
        assertThat(refusal(li, () -> takeOver.takeOver(task))).isEqualTo("该任务的办理人没有请您代办，或者代办期间不在今天");
        as.run(wang, () -> substitutions.set(draft(wang, li, COMMUNITY, 2, 6)));
        assertThat(possible.of(task, member(li)).orElseThrow().actions()).contains(TaskAction.TAKE_OVER);
        as.run(li, () -> takeOver.takeOver(task));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        assertThat(lines(EntryKind.SUBSTITUTED)).extracting(Entry::words).containsExactly("代wang办理");
        walk.pass(li, caseNo);
    }

    @Test
    void shouldLetSomebodyFromElsewhereInForTheDaysAndNoLonger() {
        String wang = colleague("wang");
        String guest = staff.named("guest", NEIGHBOUR);
        as.run(staff.in(MANAGER), () -> substitutions.set(draft(wang, guest, COMMUNITY, 2, 3)));
        Visitor session = new Visitor(port).logIn(guest);
        String me = "{\"userId\":\"guest\"}";
        assertThat(session.get(TASKLIST + "/task/" + task).status()).isEqualTo(200);
        assertThat(session.post(TASKLIST + "/task/" + task + "/claim", me).status())
                .isEqualTo(204);
        assertThat(lines(EntryKind.SUBSTITUTED)).extracting(Entry::person).containsExactly(guest);

        time.set("2026-03-04T00:00");
        Reply late = session.post(TASKLIST + "/task/" + task + "/submit-form", PASS);
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.json().get("message").asText()).isEqualTo("您代该机构办理的期间已经结束");
        assertThat(member(guest).groups()).containsExactly(NEIGHBOUR);
        assertThat(new Visitor(port)
                        .logIn(guest)
                        .get(TASKLIST + "/task/" + task)
                        .status())
                .isEqualTo(404);
        assertThat(walk.task(caseNo).getId()).isEqualTo(task);
    }

    @Test
    void shouldEndWhenItIsEnded() {
        String wang = colleague("wang");
        String guest = staff.named("guest", NEIGHBOUR);
        String manager = staff.in(MANAGER);
        as.run(manager, () -> substitutions.set(draft(wang, guest, COMMUNITY, 2, 20)));
        assertThat(member(guest).groups()).contains(COMMUNITY);
        Substitution set = substitutions.concerning(member(guest)).stream()
                .filter(one -> one.isRunningOn(time.today()))
                .findFirst()
                .orElseThrow();
        assertThat(refusal(guest, () -> substitutions.end(set.id()))).isEqualTo("只有本人或者辖区主管可以结束代办");
        as.run(wang, () -> substitutions.end(set.id()));
        assertThat(member(guest).groups()).doesNotContain(COMMUNITY);
        assertThat(substitutions.mayEnd(
                        member(manager), substitutions.concerning(member(wang)).get(0)))
                .isFalse();
    }

    @Test
    void shouldTellEveryFault() {
        String wang = colleague("wang");
        String li = colleague("li");
        String guest = staff.named("guest", NEIGHBOUR);
        String street = staff.in(STREET);
        String manager = staff.in(MANAGER);
        assertThat(refusal(li, () -> substitutions.set(draft(wang, li, COMMUNITY, 2, 6))))
                .isEqualTo("只能为本人设代办；为他人设代办请由辖区主管办理");
        assertThat(refusal(wang, () -> substitutions.set(draft(wang, guest, COMMUNITY, 2, 6))))
                .startsWith("代办人应为本机构的同事");
        assertThat(refusal(manager, () -> substitutions.set(draft(wang, street, COMMUNITY, 2, 6))))
                .isEqualTo("代办人应为同级承办机构的人员");
        assertThat(refusal(wang, () -> substitutions.set(draft(wang, li, STREET, 2, 6))))
                .isEqualTo("被代办人不是该承办机构的人员");
        assertThat(refusal(wang, () -> substitutions.set(new SubstitutionDraft(wang, wang, COMMUNITY, null, null, ""))))
                .isEqualTo("请填写代办原因；代办人不能是本人；请填写代办的起止日期");
        as.run(wang, () -> substitutions.set(draft(wang, li, COMMUNITY, 2, 6)));
        assertThat(refusal(li, () -> substitutions.set(draft(li, wang, COMMUNITY, 6, 8))))
                .contains("已由他人代办", "正代他人办理");
    }

    private static SubstitutionDraft draft(String absent, String substitute, String office, int first, int last) {
        return new SubstitutionDraft(
                absent, substitute, office, LocalDate.of(2026, 3, first), LocalDate.of(2026, 3, last), "出差");
    }
}
