package org.guangsha.models.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.models.release.InTheAnalystsRoom;
import org.guangsha.problem.FaultsFound;
import org.guangsha.sla.Breach;
import org.guangsha.sla.BreachRegister;
import org.guangsha.testing.Families;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Running cases are taken over to an edited diagram: none is lost, clocks and breaches stay, every one can be finished. */
@InTheAnalystsRoom
@Tag("R31")
class MigrationTest extends Takeover {

    private static final int MANY = 1_000;
    private static final int LATE = 40;
    private static final String OTHER = "street-130404001";

    @Autowired
    MigrationProgress progress;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Autowired
    BreachRegister breaches;

    MigrationTest() {
        super(SiteVisits.KEY);
    }

    @Test
    void shouldTakeAThousandCasesOverAndLoseNone() throws IOException {
        upload(SiteVisits.PATH, SiteVisits.first());
        deploy("新流程");
        for (int number = 0; number < MANY; number++) {
            start("V-%04d".formatted(number), number % 2 == 0 ? COMMUNITY : OTHER);
        }
        time.set("2026-03-09T09:00");
        timers().subList(0, LATE).forEach(timer -> management.executeJob(timer.getId()));
        assertThat(incidents()).isEqualTo(LATE);
        Map<String, Date> due = dues();
        Map<String, Date> moments = moments();

        upload(SiteVisits.PATH, SiteVisits.edited());
        deploy("加一步");
        Version old = version(1);
        Version fresh = version(0);
        assertThat(old.running()).isEqualTo(MANY);
        assertThat(fresh.number()).isEqualTo(old.number() + 1);
        Plan plan = plan(old, fresh, Map.of());
        assertThat(plan.isPossible()).as(plan.toString()).isTrue();
        assertThat(plan.rows())
                .filteredOn(row -> row.source().equals("visit"))
                .singleElement()
                .satisfies(row -> assertThat(row.standing()).isEqualTo(MANY));

        String tried = migrations.one(plan, "V-0007", analyst());
        assertThat(tried).isEqualTo("V-0007");
        assertThat(version(0).running()).isEqualTo(1);

        long begun = System.nanoTime();
        Migration migration = table.find(migrations.all(plan, analyst())).orElseThrow();
        assertThat(progress.of(migration).isRunning()).isTrue();
        work(migration);
        System.out.printf("%d cases taken over in %d ms%n", MANY, (System.nanoTime() - begun) / 1_000_000);

        assertThat(progress.of(migration)).isEqualTo(new Progress(MANY - 1, MANY - 1, 0, true, List.of()));
        assertThat(version(1).running()).isZero();
        assertThat(version(0).running()).isEqualTo(MANY);
        assertThat(dues()).as("due dates that somebody was told").isEqualTo(due);
        assertThat(moments()).as("clocks go on as they were").isEqualTo(moments);
        assertThat(incidents()).isEqualTo(LATE);
        assertThat(open()).allSatisfy(task -> assertThat(task.getName()).isEqualTo("上门核查"));
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processDefinitionKey(SiteVisits.KEY)
                        .taskName("上门核查")
                        .count())
                .isEqualTo(MANY);
        assertThat(tasks.createTaskQuery()
                        .processDefinitionKey(SiteVisits.KEY)
                        .taskCandidateGroup(OTHER)
                        .count())
                .isEqualTo(MANY / 2);

        timers().subList(0, LATE).forEach(timer -> management.executeJob(timer.getId()));
        assertThat(incidents()).as("a clock that was taken over still strikes").isEqualTo(2L * LATE);
        open().forEach(task -> tasks.complete(task.getId()));
        assertThat(incidents()).isZero();
        assertThat(open())
                .hasSize(MANY)
                .allSatisfy(task -> assertThat(task.getName()).isEqualTo("撰写报告"));
        open().forEach(task -> tasks.complete(task.getId()));
        assertThat(version(0).running()).isZero();
    }

    @Test
    void shouldSayWhatHasNoPlaceAndTakeTheOneTheAnalystChooses() throws IOException {
        upload(SiteVisits.PATH, SiteVisits.first());
        deploy("新流程");
        start("V-1", COMMUNITY);
        start("V-2", OTHER);
        upload(SiteVisits.PATH, SiteVisits.replaced());
        deploy("换一步");
        Version old = version(1);
        Version fresh = version(0);

        Plan without = plan(old, fresh, Map.of());
        assertThat(without.blocked()).isEqualTo(2);
        assertThat(without.isPossible()).isFalse();
        assertThat(without.unmapped()).extracting(PlanRow::why).contains("新图中没有“入户走访”", "新图中没有“走访时限届满”，案件迁移后不再等待它");
        assertThat(without.unmapped())
                .filteredOn(row -> row.source().equals("visit"))
                .singleElement()
                .satisfies(row -> assertThat(row.options()).containsExactly(new PlanRow.Option("inspect", "联合核查")));
        assertThatThrownBy(() -> migrations.all(without, analyst()))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        why -> assertThat(why.faults().get(0).message()).contains("选定去处"));
        assertThatThrownBy(() -> migrations.one(without, "", analyst()))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        why -> assertThat(why.faults().get(0).message()).startsWith("“入户走访”：案件停在这个环节，但它没有对应到新图"));
        assertThatThrownBy(() -> migrations.one(without, "V-404", analyst()))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        why -> assertThat(why.faults().get(0).message()).contains("V-404"));
        assertThat(version(1).running()).isEqualTo(2);

        Plan with = plan(old, fresh, Map.of("visit", "inspect", "overdue", "inspectOverdue"));
        assertThat(with.isPossible()).as(with.toString()).isTrue();
        Migration migration = table.find(migrations.all(with, analyst())).orElseThrow();
        assertThat(migration.byHand()).contains("入户走访 → 联合核查");
        work(migration);
        assertThat(version(0).running()).isEqualTo(2);
        assertThat(open()).allSatisfy(task -> assertThat(task.getName()).isEqualTo("联合核查"));
        assertThat(timers())
                .hasSize(2)
                .allSatisfy(timer -> assertThat(timer.getDuedate()).isEqualTo(time.at("2026-03-06T00:00")));
        open().forEach(task -> tasks.complete(task.getId()));
    }

    @Test
    void shouldTellWhatFailedInTheBackgroundAndTryItAgain() throws IOException {
        upload(SiteVisits.PATH, SiteVisits.first());
        deploy("新流程");
        start("V-1", COMMUNITY);
        upload(SiteVisits.PATH, SiteVisits.edited());
        deploy("加一步");
        Plan plan = plan(version(1), version(0), Map.of());
        Migration migration = table.find(migrations.all(plan, analyst())).orElseThrow();
        seed(migration);
        Job job = jobs(migration).get(0);
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("V-1")
                        .singleResult()
                        .getId(),
                "gone");
        for (int tries = 0; tries < 3; tries++) {
            try {
                management.executeJob(job.getId());
            } catch (ProcessEngineException expected) {
                assertThat(expected).isNotNull();
            }
        }
        Progress failed = progress.of(migration);
        assertThat(failed.failed()).isEqualTo(1);
        assertThat(failed.why()).singleElement().asString().isNotBlank();
        progress.retry(migration, analyst());
        assertThat(management.createJobQuery().jobId(job.getId()).singleResult().getRetries())
                .isEqualTo(1);
        management.deleteBatch(migration.batchId(), true);
    }

    @Test
    void shouldKeepTheBreachOfACaseOfTheRealProcedureAndLetItBeFinished() {
        String caseNo = walk.accept(Families.couple());
        time.travelTo("2026-03-09T09:00");
        Task late = walk.task(caseNo);
        assertThat(breaches.ofCase(caseNo))
                .singleElement()
                .satisfies(one -> assertThat(one.cleared()).isNull());
        edit(REVIEW, text -> text.replace("name=\"部门审查\" camunda:formRef", "name=\"部门复核\" camunda:formRef"));
        deploy("改名");
        List<Version> both = versions.of(List.of("department-review"));
        Plan plan = plan(
                both.stream()
                        .filter(version -> version.running() > 0)
                        .findFirst()
                        .orElseThrow(),
                both.get(0),
                Map.of());
        assertThat(migrations.one(plan, caseNo, analyst())).isEqualTo(caseNo);

        Task taken = walk.task(caseNo);
        assertThat(taken.getId()).isEqualTo(late.getId());
        assertThat(taken.getProcessDefinitionId()).isEqualTo(both.get(0).id());
        assertThat(taken.getName())
                .as("the program named it after step and case")
                .isEqualTo(late.getName());
        assertThat(taken.getDueDate()).isEqualTo(late.getDueDate());
        assertThat(runtime.createIncidentQuery()
                        .incidentType("slaBreach")
                        .processDefinitionId(both.get(0).id())
                        .count())
                .isEqualTo(1);
        walk.pass(staff.in(COMMUNITY), caseNo);
        assertThat(runtime.createIncidentQuery().incidentType("slaBreach").count())
                .isZero();
        assertThat(breaches.ofCase(caseNo)).extracting(Breach::cleared).doesNotContainNull();
    }

    private Map<String, Date> moments() {
        return timers().stream()
                .collect(Collectors.toMap(Job::getProcessInstanceId, Job::getDuedate, (a, b) -> a, TreeMap::new));
    }

    private Map<String, Date> dues() {
        return open().stream()
                .collect(Collectors.toMap(Task::getProcessInstanceId, Task::getDueDate, (a, b) -> a, TreeMap::new));
    }

    private long incidents() {
        return runtime.createIncidentQuery().incidentType("slaBreach").count();
    }
}
