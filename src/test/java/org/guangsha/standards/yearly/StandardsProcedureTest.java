package org.guangsha.standards.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.area.Department;
import org.guangsha.problem.FaultsFound;
import org.guangsha.sla.Breach;
import org.guangsha.sla.BreachRegister;
import org.guangsha.sla.ClockKind;
import org.guangsha.staff.AsMember;
import org.guangsha.standards.PublishedVersion;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsHistory;
import org.guangsha.standards.rules.Figure;
import org.guangsha.testing.ProcedureTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Walks every way through {@code standards} and {@code standards-step}. */
@ProcedureTest({"standards", "standards-step"})
@Tag("R24")
class StandardsProcedureTest extends YearOfStandards {

    private static final String YEAR = "handan-2027-1";
    private static final String CORRECTION = "handan-2026-2";

    @Autowired
    TaskService tasks;

    @Autowired
    BreachRegister breaches;

    @Autowired
    StandardsHistory history;

    @Autowired
    DraftTable table;

    @Autowired
    ReceiptTable receipts;

    @Autowired
    AsMember as;

    @Test
    void shouldBeginByItselfOnTheDayOfThePolicyWithATaskForEachDepartment() {
        time.set("2026-11-01T20:00");
        management.executeJob(yearlyTimer().getId());

        assertThat(isRunning(YEAR)).isTrue();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(YEAR)
                        .tenantIdIn("housing-130400")
                        .processDefinitionKey(StandardsProcess.KEY)
                        .count())
                .as("a timer names no office: the diagram does")
                .isEqualTo(1);
        assertThat(openTasks(YEAR))
                .extracting(Task::getTenantId, Task::getName)
                .contains(tuple("civil-130400", "民政部门提出收入线 " + YEAR), tuple("price-130400", "价格主管部门提出租金标准 " + YEAR))
                .hasSize(5);
        assertThat(yearlyTimer().getDuedate())
                .as("and again next year")
                .isBetween(time.at("2027-11-01T00:00"), time.at("2027-11-01T23:59"));
    }

    @Test
    void shouldPublishTheApprovedFiguresInJanuaryAndFileThem() {
        process.begin(member("housing"));
        assertThat(form("civil", YEAR)).containsEntry("lowIncome", 1549.0);
        proposeAll(YEAR);
        approve(YEAR);

        time.travelTo("2026-12-31T23:59");
        assertThat(register.find(YEAR)).as("not before January").isEmpty();
        time.travelTo("2027-01-01T00:01");
        assertThat(register.inForceOn(time.today()).version()).isEqualTo("handan-2026-1");
        work();

        Standards published = register.inForceOn(LocalDate.of(2027, 1, 1));
        assertThat(published.version()).isEqualTo(YEAR);
        assertThat(published.lowIncomeFen()).isEqualTo(160_000);
        assertThat(published.marketRentFen()).as("copied from last year").isEqualTo(1_400);
        assertThat(published.sample()).as("a copy of a sample is a sample").isTrue();
        assertThat(published.publishedOn()).isEqualTo("2027-01-01");
        assertThat(register.inForceOn(LocalDate.of(2026, 12, 31)).version()).isEqualTo("handan-2026-1");

        time.travelTo("2027-01-20T10:00");
        fileReceipts(YEAR, "2027-01-15");
        assertThat(isRunning(YEAR)).isFalse();
        assertThat(receipts.of(YEAR))
                .extracting(FilingReceipt::department)
                .containsExactlyInAnyOrder(Department.HOUSING, Department.CIVIL_AFFAIRS);
    }

    @Test
    void shouldDraftAYearOnceWhoeverBeginsIt() {
        process.begin(member("housing"));
        time.set("2026-11-03T09:00");
        management.executeJob(yearlyTimer().getId());

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(StandardsProcess.KEY)
                        .count())
                .isEqualTo(1);
        YearlyDraft draft = drafts.sheet(YEAR).draft();
        assertThatThrownBy(() -> table.add(draft)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void shouldSendBackToSomeDepartmentsWhileTheOthersStand() {
        process.begin(member("housing"));
        proposeAll(YEAR);
        sendBack(YEAR, "财力不足", "finance");

        assertThat(openTasks(YEAR)).extracting(Task::getTenantId).containsExactly("finance-130400");
        assertThat(form("finance", YEAR)).containsEntry("subsidyRateLow", 10.0).containsEntry(WORDS, "按统计数据测算");
        propose(YEAR, "finance", Map.of("subsidyRateLow", 9.5));
        work();
        approve(YEAR);

        DraftSheet sheet = drafts.sheet(YEAR);
        assertThat(sheet.figures())
                .hasSize(Figure.values().length)
                .containsEntry(Figure.SUBSIDY_RATE_LOW, new BigDecimal("9.50"))
                .containsEntry(Figure.LOW_INCOME, new BigDecimal("1600.00"));
        assertThat(sheet.lastSentBack().orElseThrow().words()).isEqualTo("财力不足");
    }

    @Test
    void shouldPublishACorrectionAtOnceAsAFurtherVersionWithItsReason() {
        Standards wrong = register.byVersion("handan-2026-1");
        process.correct("低收入线录入有误", member("housing"));
        proposeAll(CORRECTION);
        approve(CORRECTION);

        assertThat(register.inForceOn(LocalDate.of(2026, 11, 1)).version()).isEqualTo("handan-2026-1");
        assertThat(register.inForceOn(LocalDate.of(2026, 11, 2)).version()).isEqualTo(CORRECTION);
        assertThat(register.byVersion("handan-2026-1")).isEqualTo(wrong);
        PublishedVersion first = history.all().get(0);
        assertThat(first.reason()).isEqualTo("低收入线录入有误");
        assertThat(first.changed())
                .singleElement()
                .satisfies(row -> assertThat(row.change()).isEqualTo("+51.00"));
        fileReceipts(CORRECTION, "2026-11-02");
        assertThat(isRunning(CORRECTION)).isFalse();
    }

    @Test
    void shouldCorrectOnlyWhatIsPublishedThisYearAndNotTwiceAtOnce() {
        assertThatThrownBy(() -> process.correct(" ", member("housing"))).isInstanceOf(FaultsFound.class);
        process.correct("录入有误", member("housing"));
        assertThat(drafts.correctionFaults("再次更正"))
                .extracting(fault -> fault.code())
                .containsExactly("UNDER_WAY");
        time.set("2027-01-05T09:00");
        assertThat(drafts.correctionFaults("更正"))
                .extracting(fault -> fault.message())
                .containsExactly("2027 年的标准尚未公布，没有可以更正的版本");
    }

    @Test
    void shouldRecordADepartmentThatIsLateUntilItHasProposed() {
        process.begin(member("housing"));
        // ten working days from 2 November: 16 November, 24:00
        assertThat(openTasks(YEAR).get(0).getDueDate()).isEqualTo(time.at("2026-11-16T23:59:59"));
        time.travelTo("2026-11-17T00:01");

        assertThat(breaches.ofCase(YEAR)).hasSize(5).allSatisfy(breach -> {
            assertThat(breach.clock()).isEqualTo(ClockKind.STEP);
            assertThat(breach.cleared()).isNull();
        });
        assertThat(incidents()).hasSize(5);
        propose(YEAR, "price", Map.of());
        assertThat(incidents()).hasSize(4);
        assertThat(breaches.ofCase(YEAR))
                .filteredOn(breach -> breach.office().equals("price-130400"))
                .allSatisfy(breach -> assertThat(breach.cleared()).isNotNull());
    }

    @Test
    void shouldRecordAJanuaryWithoutPublicationWhileLastYearsVersionGoesOn() {
        process.begin(member("housing"));
        proposeAll(YEAR);
        time.travelTo("2027-02-01T00:01");

        assertThat(register.inForceOn(time.today()).version()).isEqualTo("handan-2026-1");
        assertThat(yearBreach().due())
                .isEqualTo(LocalDateTime.parse("2027-02-01T00:00")
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        assertThat(yearBreach().cleared()).isNull();
        assertThat(incidents()).extracting(Incident::getIncidentMessage).contains(YEAR + " 逾期未公布：期限为 2027-01-31");

        time.travelTo("2027-02-10T09:00");
        approve(YEAR);
        time.travelTo("2027-02-10T09:01");
        work();
        assertThat(register.inForceOn(LocalDate.of(2027, 2, 9)).version()).isEqualTo("handan-2026-1");
        assertThat(register.inForceOn(LocalDate.of(2027, 2, 10)).version()).isEqualTo(YEAR);
        assertThat(yearBreach().cleared()).isNotNull();
        assertThat(incidents()).isEmpty();
    }

    @Test
    void shouldLetTheMarkOfALateYearBeTakenAwayWhileItGoesOn() {
        process.begin(member("housing"));
        proposeAll(YEAR);
        time.travelTo("2027-02-01T00:01");
        runtime.createMessageCorrelation("standards-published")
                .processInstanceBusinessKey(YEAR)
                .correlate();

        assertThat(incidents()).extracting(Incident::getActivityId).doesNotContain("unpublished");
        assertThat(openTasks(YEAR)).hasSize(1);
    }

    @Test
    void shouldGoOnWithoutAnybodyWhereNobodyIsAskedToPropose() {
        process.begin(member("housing"));
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(YEAR)
                .processDefinitionKey(StandardsProcess.KEY)
                .singleResult()
                .getId();
        runtime.setVariable(instance, StandardsProcess.ASKED, "");
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("whoProposes")
                .execute();
        assertThat(openTasks(YEAR)).as("nobody is asked a second time").hasSize(5);
        proposeAll(YEAR);
        approve(YEAR);
    }

    @Test
    void shouldTellADepartmentAllThatIsWrongWithItsFigures() {
        process.begin(member("housing"));
        Map<String, Object> faulty = Map.of("minimumLivingIncome", 1700, "lowIncome", 1600.005, WORDS, " ");

        assertThatThrownBy(() -> propose(YEAR, "civil", faulty)).hasMessageContaining("不能办结：低收入线最多填写两位小数；依据和说明必须填写。");
        Map<String, Object> falling = Map.of("minimumLivingIncome", 1700);
        assertThatThrownBy(() -> propose(YEAR, "civil", falling)).hasMessageContaining("低收入线应高于低保线");
        assertThat(drafts.sheet(YEAR).proposals()).isEmpty();
    }

    @Test
    void shouldAskTheCityForAReasonAndADepartmentWhereItSendsBack() {
        process.begin(member("housing"));
        proposeAll(YEAR);

        assertThatThrownBy(() -> sendBack(YEAR, " ")).hasMessageContaining("不能办结：退回的理由必须填写；请选择退回给哪个部门。");
        assertThatThrownBy(() -> offices.complete(manager(), YEAR, Map.of())).hasMessageContaining("请选择批准或者退回");
    }

    @Test
    void shouldAskForTheReceiptAsItIs() {
        process.correct("录入有误", member("housing"));
        proposeAll(CORRECTION);
        approve(CORRECTION);

        assertThatThrownBy(() -> fileReceipts(CORRECTION, "2026-11-01")).hasMessageContaining("回执日期不得早于公布日期");
        assertThatThrownBy(() -> fileReceipts(CORRECTION, "2026-12-01")).hasMessageContaining("回执日期不得晚于今天");
        assertThatThrownBy(() -> offices.complete(member("civil"), CORRECTION, Map.of("receivedOn", "昨天")))
                .hasMessageContaining("不能办结：备案回执编号必须填写；回执日期必须填写，格式如 2027-01-20。");
    }

    @Test
    @Tag("R25")
    void shouldLetOnlyTheCitysManagersApprove() {
        process.begin(member("housing"));
        proposeAll(YEAR);
        String approval = openTasks(YEAR).get(0).getId();
        String district = staff.in("manager-130403");
        String housing = member("housing");

        assertThat(offices.open(district, YEAR)).isEmpty();
        assertThatThrownBy(() -> as.run(housing, () -> tasks.claim(approval, housing)))
                .hasMessageContaining("该任务只能由承办机构的人员认领");
        assertThat(openTasks(YEAR))
                .singleElement()
                .satisfies(task -> assertThat(task.getName()).isEqualTo("市里审批 " + YEAR));
    }

    private Breach yearBreach() {
        return breaches.ofCase(YEAR).stream()
                .filter(breach -> breach.clock() == ClockKind.CASE)
                .findFirst()
                .orElseThrow();
    }

    private List<Incident> incidents() {
        // what a called instance has shows at its callers too, without the task it is about
        return runtime.createIncidentQuery().incidentType("slaBreach").list().stream()
                .filter(incident -> incident.getConfiguration() != null)
                .toList();
    }

    private List<Task> openTasks(String version) {
        return tasks.createTaskQuery().processInstanceBusinessKey(version).list();
    }

    /** What the department's form is filled with. */
    private Map<String, Object> form(String role, String version) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(version)
                .tenantIdIn(areas.cityOffice(role))
                .singleResult();
        return tasks.getVariables(task.getId());
    }
}
