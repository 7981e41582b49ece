package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.AppealWindow;
import org.guangsha.calendar.DateMove.Effect;
import org.guangsha.demo.ReviewForm;
import org.guangsha.journal.EntryKind;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.DeliveryWay;
import org.guangsha.letters.Letters;
import org.guangsha.notice.PublishedNotices;
import org.guangsha.sla.BreachRegister;
import org.guangsha.staff.StaffMember;
import org.guangsha.supplement.Supplements;
import org.guangsha.testing.Families;
import org.guangsha.testing.Meanwhile;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of open dates when a manager enters the holidays of a new year. */
@ProgramTest
@Tag("R04")
class NewYearTest extends AnnouncedYear {

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    BreachRegister breaches;

    @Autowired
    AppealWindow window;

    @Autowired
    Letters letters;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Supplements supplements;

    @Autowired
    PublishedNotices notices;

    @Autowired
    Meanwhile meanwhile;

    @Autowired
    ObjectProvider<EnteredArrangements> rows;

    @Test
    void shouldMoveTheLastDayOfAReviewAndItsTimer() throws Exception {
        String caseNo = walk.accept(Families.couple());
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-05");
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 5))).isTrue();

        MockHttpServletResponse preview = preview(NewYears.YAML, "");
        assertThat(preview.getStatus()).as(preview.getContentAsString()).isEqualTo(200);
        assertThat(preview.getContentAsString()).contains(caseNo, "社区初审办理期限", "2027-01-05", "2027-01-06", "尚未生效");
        assertThat(dueOn(caseNo)).as("a preview changes nothing").isEqualTo("2027-01-05");

        assertThat(read("/desk/cases/" + caseNo)).contains("2027-01-05（暂定）", "2027-03-01（暂定）");

        String result = announce(NewYears.YAML, "");
        assertThat(read("/desk/cases/" + caseNo))
                .contains("2027-01-06", "2027-03-01")
                .doesNotContain("暂定");
        assertThat(new WorkCalendar(rows).isProvisional(LocalDate.of(2027, 1, 5)))
                .as("a node that has only just started knows it too")
                .isFalse();
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-06");
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 5))).isFalse();
        assertThat(moves(1, caseNo))
                .extracting(
                        DateMove::caseNo, DateMove::what, move -> move.after().toString(), DateMove::effect)
                .containsExactly(tuple(caseNo, "社区初审办理期限", "2027-01-06", Effect.MOVED));
        assertThat(journal.of(caseNo)).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo(EntryKind.DUE_MOVED);
            assertThat(line.words()).isEqualTo("社区初审办理期限由 2027-01-05 改为 2027-01-06（依据 国办发明电〔2026〕9号）");
            assertThat(line.person()).isEqualTo(manager.username());
            assertThat(line.step()).isEqualTo("communityReview");
        });
        assertThat(read(result)).contains(caseNo, "2027-01-06", "项期限有改动");
        assertThat(read(result + ".csv")).contains("国办发明电〔2026〕9号," + caseNo + ",社区初审办理期限,2027-01-05,2027-01-06,已改");

        time.travelTo("2027-01-06T09:00");
        assertThat(breaches.ofCase(caseNo)).isEmpty();
        time.travelTo("2027-01-07T00:01");
        assertThat(breaches.ofCase(caseNo)).hasSize(1);
    }

    @Test
    void shouldLeaveWhatSomebodySetByHandAndWhatIsOverdue() throws Exception {
        time.set("2026-12-21T09:00");
        String late = walk.accept(Families.couple());
        time.travelTo("2026-12-30T09:00");
        String byHand = walk.accept(Families.couple());
        Task task = walk.task(byHand);
        task.setDueDate(time.at("2027-01-20T23:59"));
        tasks.saveTask(task);
        announce(NewYears.YAML, "");
        assertThat(dueOn(byHand)).isEqualTo("2027-01-20");
        assertThat(dueOn(late)).isEqualTo("2026-12-24");
        assertThat(breaches.ofCase(late))
                .singleElement()
                .satisfies(breach -> assertThat(breach.cleared()).isNull());
        assertThat(moves(1, byHand)).extracting(DateMove::effect).containsExactly(Effect.BY_HAND);
        assertThat(moves(1, late)).isEmpty();
        assertThat(read(PAGE + "/1")).contains("人工设定，未改动");
        assertThat(journal.of(byHand)).noneMatch(line -> line.kind() == EntryKind.DUE_MOVED);
    }

    @Test
    void shouldMoveTheLastDayOfACaseWithItsTimers() throws Exception {
        time.set("2026-12-09T09:00");
        String caseNo = walk.accept(Families.couple());
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-02-09");
        announce(NewYears.YAML, "");
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-02-15");
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("application")
                .processInstanceBusinessKey(caseNo)
                .singleResult()
                .getId();
        assertThat(runtime.getVariable(instance, "caseDue")).isEqualTo("2027-02-15");
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId("deadlineNear")
                        .singleResult()
                        .getDuedate())
                .isEqualTo(time.at("2027-02-05T00:00"));
    }

    @Test
    void shouldLengthenANoticeAndNeverShortenIt() throws Exception {
        time.set("2026-12-28T09:00");
        String caseNo = walk.accept(Families.couple());
        walk.pass(community, caseNo);
        assertThat(noticeUntil(caseNo)).isEqualTo("2027-01-04");
        announce(NewYears.YAML, "");
        assertThat(noticeUntil(caseNo)).isEqualTo("2027-01-05");

        announce(NewYears.YAML.replace("to: 2027-01-04", "to: 2027-01-03"), "录错了元旦的末日");
        assertThat(noticeUntil(caseNo)).isEqualTo("2027-01-05");
        assertThat(moves(2, caseNo))
                .extracting(DateMove::what, move -> move.after().toString(), DateMove::effect)
                .containsExactly(tuple("社区公示期满日", "2027-01-04", Effect.KEPT));
        assertThat(read(PAGE + "/2")).contains("只延不缩", "录错了元旦的末日");
        time.travelTo("2027-01-05T23:00");
        assertThat(walk.task(caseNo)).as("still hanging").isNull();
        time.travelTo("2027-01-06T00:01");
        assertThat(walk.task(caseNo).getName()).startsWith("街道");
    }

    @Test
    void shouldLengthenATermForPapersWithTheClocksThatStandStill() throws Exception {
        time.set("2026-12-20T09:00");
        String caseNo = walk.accept(Families.couple());
        offices.complete(community, caseNo, ReviewForm.askFor("收入证明"));
        var list = supplements.of(caseNo).get(0);
        assertThat(list.dueOn()).isEqualTo("2027-01-04");
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-03-10");
        announce(NewYears.YAML, "");
        assertThat(supplements.of(caseNo).get(0).dueOn()).isEqualTo("2027-01-05");
        // two months end on 20 February, now a day worked; and a day more is lost
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-03-09");
        time.travelTo("2027-01-05T23:00");
        assertThat(walk.task(caseNo)).as("papers may still come").isNull();
        time.travelTo("2027-01-06T00:01");
        assertThat(walk.task(caseNo)).isNotNull();
    }

    @Test
    void shouldLengthenAnAppealWindowThatIsCountedFromTheDelivery() throws Exception {
        time.set("2026-12-07T09:00");
        String caseNo = walk.accept(Families.couple());
        walk.refuse(community, caseNo);
        LocalDate refusedOn = LocalDate.of(2026, 12, 7);
        time.set("2027-01-08T09:00");
        deliveries.record(letters.ofCase(caseNo).get(1).id(), LocalDate.of(2027, 1, 8), DeliveryWay.POST);
        assertThat(window.until(caseNo, refusedOn)).isEqualTo("2027-02-09");
        announce(NewYears.YAML, "");
        assertThat(window.until(caseNo, refusedOn)).isEqualTo("2027-02-15");
        assertThat(moves(1, caseNo)).extracting(DateMove::what).containsExactly("申诉期限");
    }

    @Test
    void shouldLengthenAnAppealWindowAndNeverShortenIt() throws Exception {
        time.set("2027-01-08T09:00");
        String caseNo = walk.accept(Families.couple());
        walk.refuse(community, caseNo);
        LocalDate refusedOn = LocalDate.of(2027, 1, 8);
        // 7 February is a Sunday and Spring Festival by law until the 8th
        assertThat(window.until(refusedOn)).isEqualTo("2027-02-09");
        announce(NewYears.YAML, "");
        assertThat(window.until(refusedOn)).isEqualTo("2027-02-15");
        assertThat(moves(1, caseNo)).extracting(DateMove::what).containsExactly("申诉期限");
        announce(NewYears.YAML.replace("to: 2027-02-12", "to: 2027-02-10"), "录错了春节");
        assertThat(window.until(refusedOn)).isEqualTo("2027-02-15");
        assertThat(moves(2, caseNo)).extracting(DateMove::effect).containsExactly(Effect.KEPT);
    }

    @Test
    void shouldTellEveryFaultAndKeepWhatWasTyped() throws Exception {
        MockHttpServletResponse refused = as(
                manager,
                post(PAGE + "/preview")
                        .param("year", "2027")
                        .param("notice", "<b>9号</b>")
                        .param("name", "元旦", "春节")
                        .param("from", "2027-01-01", "2027-01-03")
                        .param("to", "2027-01-03", "2027-02-30")
                        .param("workdays", "2027-01-29、昨天"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("春节的结束日期“2027-02-30”应为", "调休上班日“昨天”应为", "&lt;b&gt;9号&lt;/b&gt;", "2027-01-29、昨天");
        MockHttpServletResponse again =
                preview("year: 2026" + NewYears.YAML.substring(10).replace("2027-", "2026-"), "");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("2026 年的安排已经录入，重新录入请写明更正的原因", "没有放假");
        assertThat(entered.all()).isEmpty();
    }

    @Test
    void shouldTakeTheFormLineByLine() throws Exception {
        var form = AnnouncementForm.of(NewYears.arrangement(), "", 0);
        MockHttpServletResponse preview = as(
                manager,
                post(PAGE + "/preview")
                        .param("year", form.year())
                        .param("notice", form.notice())
                        .param("name", form.name().toArray(String[]::new))
                        .param("from", form.from().toArray(String[]::new))
                        .param("to", form.to().toArray(String[]::new))
                        .param("workdays", form.workdays()));
        assertThat(preview.getStatus()).as(preview.getContentAsString()).isEqualTo(200);
        assertThat(preview.getContentAsString()).contains("国办发明电〔2026〕9号", "2027-02-05");
    }

    @Test
    void shouldLetOneOfTwoManagersWinAndTellTheOther() throws Exception {
        String caseNo = walk.accept(Families.couple());
        ExecutorService people = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> enter = () -> {
            together.await();
            return send(NewYears.YAML, 0, "").getStatus();
        };
        List<Future<Integer>> answers = people.invokeAll(List.of(enter, enter));
        people.shutdown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .contains(302)
                .containsAnyOf(409, 422);
        assertThat(entered.all()).hasSize(1);
        assertThat(moves(1, caseNo)).hasSize(1);
        assertThat(send(NewYears.YAML.replace("9号", "10号"), 0, "另一份").getStatus())
                .isEqualTo(409);
    }

    @Test
    void shouldLeaveACaseThatChangesInTheSameMomentAndMoveItAtTheNextTry() throws Exception {
        String caseNo = walk.accept(Families.couple());
        String other = walk.accept(Families.couple());
        String taken = walk.task(caseNo).getId();
        meanwhile.once(taken, () -> tasks.setPriority(taken, 60));
        String result = announce(NewYears.YAML, "");
        assertThat(meanwhile.hasHappened()).isTrue();
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-05");
        assertThat(dueOn(other)).isEqualTo("2027-01-06");
        assertThat(cases.byNo(caseNo).dueOn()).as("nothing is half done").isEqualTo("2027-03-01");
        assertThat(moves(1, caseNo)).isEmpty();
        assertThat(journal.of(caseNo)).noneMatch(line -> line.kind() == EntryKind.DUE_MOVED);
        assertThat(entered.find(1).orElseThrow().recounted()).isNull();
        assertThat(read(result)).contains("尚未全部重新计算", "再次核对").doesNotContain("在办期限已重新计算");

        meanwhile.once(taken, () -> tasks.setPriority(taken, 70));
        assertThat(flash(result + "/recount")).isEqualTo("下列案件正在办理，请稍后再核对：" + caseNo);
        assertThat(flash(result + "/recount")).isEqualTo("已核对，没有遗漏的期限。");
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-06");
        assertThat(moves(1, caseNo)).hasSize(1);
        assertThat(moves(1, other)).hasSize(1);
        assertThat(read(result)).doesNotContain("尚未全部重新计算");
    }

    @Test
    void shouldDoNothingTwiceAndOpenToManagersAndAdministratorsOnly() throws Exception {
        String caseNo = walk.accept(Families.couple());
        assertThat(read(PAGE + "/1/progress")).isEqualTo("{\"done\":0}");
        String result = announce(NewYears.YAML, "");
        assertThat(read(result + "/progress"))
                .isEqualTo("{\"done\":%d}".formatted(recounted.of(1).size()));
        assertThat(as(manager, post(result + "/recount")).getStatus()).isEqualTo(302);
        assertThat(moves(1, caseNo)).hasSize(1);
        assertThat(journal.of(caseNo))
                .filteredOn(line -> line.kind() == EntryKind.DUE_MOVED)
                .hasSize(1);
        StaffMember reviewer = directory.member(community);
        assertThat(as(reviewer, get(PAGE)).getStatus()).isEqualTo(403);
        assertThat(as(reviewer, post(PAGE).param("yaml", NewYears.YAML)).getStatus())
                .isEqualTo(403);
        assertThat(as(directory.member(staff.in("camunda-admin")), get(PAGE)).getStatus())
                .isEqualTo(200);
        assertThat(as(manager, get(PAGE + "/99")).getStatus()).isEqualTo(404);
        assertThat(read(PAGE + "?year=2027")).contains("国办发明电〔2026〕9号", "调休上班", "更正 2027 年的安排");
    }

    private Object flash(String path) throws Exception {
        return perform(manager, post(path)).getFlashMap().get("done");
    }

    private LocalDate noticeUntil(String caseNo) {
        return notices.current(time.today()).stream()
                .filter(notice -> notice.caseNo().equals(caseNo))
                .findFirst()
                .orElseThrow()
                .until();
    }
}
