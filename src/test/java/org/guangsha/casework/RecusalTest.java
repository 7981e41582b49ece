package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guangsha.testing.Visitor.TASKLIST;

import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 回避, and nobody left in an office. */
@ProgramTest
class RecusalTest extends AtTheDesk {

    private static final String SMALL = "community-130403005014";

    @Autowired
    Recusals recusals;

    @Autowired
    Consultations consultations;

    @Autowired
    HandOver handOver;

    @Test
    void shouldDropTheTaskAndKeepThePersonFromEveryTaskOfTheCase() {
        String wang = colleague("wang");
        String li = colleague("li");
        claim(wang, task);
        as.run(wang, () -> recusals.stepBack(task, "申请人是本人亲属"));
        assertThat(walk.task(caseNo).getAssignee()).isNull();
        assertThat(lines(EntryKind.STEPPED_BACK)).extracting(Entry::person).containsExactly(wang);
        assertThat(lines(EntryKind.MANAGER_CALLED)).isEmpty();

        Reply taken = new Visitor(port)
                .logIn(wang)
                .post(TASKLIST + "/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(wang));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.json().get("message").asText()).isEqualTo("已在本案回避的人员不能办理本案的任务");
        claim(li, task);
        assertThat(refusal(li, () -> handOver.handOver(task, wang, "请办"))).isEqualTo("已在本案回避的人员不能办理本案的任务");
        assertThat(refusal(li, () -> consultations.ask(task, wang, "请核"))).isEqualTo("已在本案回避的人员不能办理本案的任务");
        assertThat(refusal(wang, () -> recusals.stepBack(task, "亲属"))).isEqualTo("您已在本案回避");
        walk.pass(li, caseNo);
    }

    @Test
    void shouldEndTheQuestionOfAColleagueWhoStepsBack() {
        String wang = colleague("wang");
        String li = colleague("li");
        claim(wang, task);
        as.run(wang, () -> consultations.ask(task, li, "请核实"));
        assertThat(refusal(wang, () -> recusals.stepBack(task, "亲属"))).isEqualTo("任务正在协办，请先收回协办再申请回避");
        as.run(li, () -> recusals.stepBack(task, "邻居"));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
        assertThat(consultations.open(task)).isEmpty();
    }

    @Test
    void shouldRefuseWhoeverIsNotOfTheOffice() {
        assertThat(refusal(staff.in(MANAGER), () -> recusals.stepBack(task, "亲属")))
                .isEqualTo("只有承办机构的人员可以申请回避");
        assertThat(refusal(staff.in(STREET), () -> recusals.stepBack(task, "亲属")))
                .startsWith("没有找到该任务");
        assertThat(refusal(colleague("wang"), () -> recusals.stepBack(task, null)))
                .isEqualTo("请填写回避理由");
    }

    @Test
    void shouldCallTheManagerWhenTheOnlyOneStepsBackWhoThenWorksInTasklist() {
        String only = staff.in(SMALL);
        String manager = staff.in(MANAGER);
        String small = walk.accept(Families.couple().in("130403005014"));
        String its = walk.task(small).getId();
        claim(only, its);
        Visitor lead = new Visitor(port).logIn(manager);
        String me = "{\"userId\":\"%s\"}".formatted(manager);
        assertThat(lead.post(TASKLIST + "/task/" + its + "/claim", me).status()).isEqualTo(403);

        as.run(only, () -> recusals.stepBack(its, "亲属"));
        assertThat(journal.of(small))
                .filteredOn(line -> line.kind() == EntryKind.MANAGER_CALLED)
                .extracting(Entry::words)
                .containsExactly("承办机构无人可以办理，转丛台区主管处理");
        String views = lead.get(TASKLIST + "/filter?name=" + Visitor.coded("转我处理"))
                .json()
                .get(0)
                .get("id")
                .asText();
        assertThat(lead.get(TASKLIST + "/filter/" + views + "/list").body()).contains(its);
        assertThat(lead.post(TASKLIST + "/task/" + its + "/claim", me).status()).isEqualTo(204);
        Reply done = lead.post(TASKLIST + "/task/" + its + "/submit-form", PASS);
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        assertThat(walk.task(small)).isNull();
    }

    @Test
    void shouldOfferATaskOfAnOfficeWithoutAnybodyToTheManagerAtOnce() {
        staff.in(MANAGER);
        String empty = walk.accept(Families.couple().in("130403005004"));
        assertThat(journal.of(empty))
                .extracting(Entry::kind, Entry::step)
                .contains(tuple(EntryKind.MANAGER_CALLED, "communityReview"));
        assertThat(tasks.getIdentityLinksForTask(walk.task(empty).getId()))
                .extracting("groupId")
                .containsExactlyInAnyOrder("community-130403005004", MANAGER);
        assertThat(lines(EntryKind.MANAGER_CALLED)).isEmpty();
    }

    @Test
    void shouldSayWhereThereIsNoManagerEither() {
        String empty = walk.accept(Families.couple().in("130404001008"));
        assertThat(journal.of(empty)).extracting(Entry::words).contains("承办机构无人可以办理，各级也没有可以办理的主管，请系统管理员安排人员");
    }
}
