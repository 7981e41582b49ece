package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guangsha.testing.Visitor.TASKLIST;

import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 协办: the task waits for a colleague's answer. */
@ProgramTest
class ConsultationTest extends AtTheDesk {

    @Autowired
    Consultations consultations;

    @Autowired
    HandOver handOver;

    private String wang;
    private String li;

    @BeforeEach
    void comeToWork() {
        wang = colleague("wang");
        li = colleague("li");
        claim(wang, task);
    }

    @Test
    void shouldWaitForTheAnswerAndKeepQuestionAndAnswer() {
        as.run(wang, () -> consultations.ask(task, li, "请核实邻里情况"));
        assertThat(consultations.open(task)).get().satisfies(asked -> {
            assertThat(asked.asker()).isEqualTo(wang);
            assertThat(asked.question()).isEqualTo("请核实邻里情况");
        });
        as.run(li, () -> consultations.answer(task, "邻里反映属实"));
        assertThat(consultations.open(task)).isEmpty();
        assertThat(consultations.of(caseNo))
                .extracting(Consultation::step, Consultation::answer)
                .containsExactly(tuple("communityReview", "邻里反映属实"));
        assertThat(lines(EntryKind.COLLEAGUE_ASKED)).extracting(Entry::words).containsExactly("请li协办：请核实邻里情况");
        assertThat(lines(EntryKind.COLLEAGUE_ANSWERED))
                .extracting(Entry::person)
                .containsExactly(li);
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
        as.run(wang, () -> handOver.handOver(task, li, "出差"));
        as.run(li, () -> consultations.ask(task, wang, "再核实一次"));
        as.run(wang, () -> consultations.answer(task, "无误"));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        walk.pass(li, caseNo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete", "resolve", "unclaim"})
    void shouldTellWhoeverFinishesInTasklistWhatTheTaskWaitsFor(String press) {
        as.run(wang, () -> consultations.ask(task, li, "请核实"));
        for (String person : new String[] {li, wang}) {
            Reply refused = new Visitor(port)
                    .logIn(person)
                    .post(TASKLIST + "/task/" + task + "/" + press, "{\"variables\":{}}");
            assertThat(refused.status()).as(refused.body()).isIn(400, 403);
            assertThat(refused.json().get("message").asText()).doesNotContainPattern("[A-Za-z]");
        }
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        assertThat(consultations.open(task)).isPresent();
    }

    @Test
    void shouldNameTheWayOutWhereTheColleaguePressesComplete() {
        as.run(wang, () -> consultations.ask(task, li, "请核实"));
        Reply refused =
                new Visitor(port).logIn(li).post(TASKLIST + "/task/" + task + "/submit-form", "{\"variables\":{}}");
        assertThat(refused.json().get("message").asText()).isEqualTo("该任务正在协办，不能在此办结：请协办人在案件页面填写协办答复，或者由承办人收回协办");
    }

    @Test
    void shouldLetTheAskerTakeTheQuestionBackAndAskSomebodyElse() {
        String zhao = colleague("zhao");
        as.run(wang, () -> consultations.ask(task, li, "请核实"));
        assertThat(refusal(wang, () -> consultations.ask(task, zhao, "请核实"))).isEqualTo("任务正在协办，请先收到答复或者收回协办");
        assertThat(refusal(li, () -> handOver.handOver(task, zhao, "请转"))).isEqualTo("任务正在协办，请先收到答复或者收回协办");
        assertThat(refusal(zhao, () -> consultations.withdraw(task))).isEqualTo("这项任务没有您发出的、尚未答复的协办");
        as.run(wang, () -> consultations.withdraw(task));
        assertThat(refusal(li, () -> consultations.answer(task, "属实"))).isEqualTo("这项任务没有等待您答复的协办");
        as.run(wang, () -> consultations.ask(task, zhao, "请核实"));
        as.run(zhao, () -> consultations.answer(task, "属实"));
        assertThat(consultations.of(caseNo)).hasSize(2);
        walk.pass(wang, caseNo);
    }

    @Test
    void shouldTellWhyAColleagueIsNotAsked() {
        assertThat(refusal(wang, () -> consultations.ask(task, wang, ""))).isEqualTo("请填写需要协办的事项；不能请自己协办");
        String street = staff.in(STREET);
        assertThat(refusal(wang, () -> consultations.ask(task, street, "请核实"))).isEqualTo("只能请承办机构的同事协办");
        assertThat(refusal(li, () -> consultations.ask(task, wang, "请核实"))).isEqualTo("请先认领该任务，再请同事协办");
        assertThat(consultations.of(caseNo)).isEmpty();
    }
}
