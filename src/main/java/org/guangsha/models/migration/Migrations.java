package org.guangsha.models.migration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.guangsha.models.migration.EnginePlans.Between;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes running cases over to another version: one to try, then all. Past the engine's fences, since a plan is for the cases of
 * every office; that the person may do so, the page has judged.
 */
@Service
class Migrations {

    private final RunningVersions versions;
    private final Plans plans;
    private final EnginePlans engine;
    private final MigrationTable table;
    private final RuntimeService runtime;
    private final Unfenced unfenced;
    private final Clock clock;

    Migrations(
            RunningVersions versions,
            Plans plans,
            EnginePlans engine,
            MigrationTable table,
            RuntimeService runtime,
            Unfenced unfenced,
            Clock clock) {
        this.versions = versions;
        this.plans = plans;
        this.engine = engine;
        this.table = table;
        this.runtime = runtime;
        this.unfenced = unfenced;
        this.clock = clock;
    }

    /**
     * From one version to another of the same procedure; empty where there are no such two. Not one transaction: what the engine
     * does not take is tried and refused on the way, and each refusal rolls back.
     */
    public Optional<Plan> plan(String from, String to, Map<String, String> chosen, boolean restartTimers) {
        Version old = versions.find(from).orElse(null);
        Version fresh = versions.find(to).orElse(null);
        if (old == null || fresh == null || from.equals(to) || !old.key().equals(fresh.key())) {
            return Optional.empty();
        }
        return Optional.of(asProgram(() -> plans.plan(old, fresh, chosen, restartTimers)));
    }

    /**
     * Takes one case over.
     *
     * @param caseNo empty for any one
     * @return its case number
     * @throws FaultsFound where there is no such case, or it can't be taken over; nothing is changed then
     */
    @Transactional
    public String one(Plan plan, String caseNo, StaffMember member) {
        ProcessInstanceQuery running = runtime.createProcessInstanceQuery()
                .processDefinitionId(plan.from().id())
                .active();
        if (!caseNo.isEmpty()) {
            running.processInstanceBusinessKey(caseNo);
        }
        ProcessInstance one = asProgram(() -> running.listPage(0, 1)).stream()
                .findFirst()
                .orElseThrow(() -> refused(List.of(
                        caseNo.isEmpty()
                                ? "没有案件在旧版本上办理"
                                : "案件 %s 没有在第 %d 版上办理，请核对案件编号"
                                        .formatted(caseNo, plan.from().number()))));
        Between between = plans.between(plan.from(), plan.to());
        MigrationPlan engines = enginePlan(plan, between);
        try {
            unfenced.run(
                    member,
                    () -> runtime.newMigration(engines)
                            .processInstanceIds(one.getId())
                            .execute());
        } catch (MigratingProcessInstanceValidationException why) {
            throw refused(CaseFaults.of(why.getValidationReport(), between));
        }
        return Objects.toString(one.getBusinessKey(), one.getId());
    }

    /**
     * Begins to take all over, in the background.
     *
     * @return id of the migration
     */
    @Transactional
    public long all(Plan plan, StaffMember member) {
        if (!plan.isPossible()) {
            throw refused(List.of("方案还不能执行：请先给停有案件的环节选定去处"));
        }
        MigrationPlan engines = enginePlan(plan, plans.between(plan.from(), plan.to()));
        long running = versions.find(plan.from().id()).orElseThrow().running();
        if (running == 0) {
            throw refused(List.of("没有案件在第 %d 版上办理".formatted(plan.from().number())));
        }
        AtomicReference<Batch> batch = new AtomicReference<>();
        unfenced.run(
                member,
                () -> batch.set(runtime.newMigration(engines)
                        .processInstanceQuery(runtime.createProcessInstanceQuery()
                                .processDefinitionId(plan.from().id()))
                        .executeAsync()));
        return table.add(new Migration(
                0,
                plan.from().key(),
                plan.from().number(),
                plan.to().number(),
                plan.from().id(),
                batch.get().getId(),
                running,
                byHand(plan),
                plan.restartTimers(),
                member.username(),
                clock.instant()));
    }

    private MigrationPlan enginePlan(Plan plan, Between between) {
        if (!plan.refused().isEmpty()) {
            throw refused(plan.refused());
        }
        return engine.build(between, plans.mapping(between, plan.chosen()), plan.restartTimers());
    }

    private static String byHand(Plan plan) {
        return plan.byHand().stream()
                .map(row -> row.sourceName() + " → " + row.targetName())
                .collect(Collectors.joining("；"));
    }

    private <T> T asProgram(Supplier<T> read) {
        AtomicReference<T> found = new AtomicReference<>();
        unfenced.asProgram(() -> found.set(read.get()));
        return found.get();
    }

    private static FaultsFound refused(List<String> why) {
        return new FaultsFound(
                HttpStatus.CONFLICT,
                "没有迁移",
                why.stream().map(words -> new Fault("", "MIGRATION", words)).toList());
    }
}
