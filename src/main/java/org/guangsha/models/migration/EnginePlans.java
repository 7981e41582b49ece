package org.guangsha.models.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.guangsha.models.migration.rules.MigrationWords;
import org.springframework.stereotype.Component;

/**
 * Plans as the engine takes them: what is equal maps by itself, the rest by hand. Messages, signals and conditions are waited
 * for as the new diagram says; a timer keeps its moment, which was promised to somebody, unless it is asked to start anew.
 */
@Component
class EnginePlans {

    private final RuntimeService runtime;

    EnginePlans(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Between two versions, with their elements. */
    record Between(String from, String to, Elements old, Elements fresh) {}

    /** What the engine maps by itself, source to target. */
    Map<String, String> equal(Between versions) {
        MigrationPlan plan = runtime.createMigrationPlan(versions.from(), versions.to())
                .mapEqualActivities()
                .build();
        return plan.getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId,
                        MigrationInstruction::getTargetActivityId,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** @throws MigrationPlanValidationException where two of the elements can't stand in for each other */
    MigrationPlan build(Between versions, Map<String, String> mapped, boolean restartTimers) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(versions.from(), versions.to());
        mapped.forEach((source, target) -> {
            MigrationInstructionBuilder one = plan.mapActivities(source, target);
            boolean timer = versions.old().isTimer(source);
            boolean waits = !source.endsWith(Elements.BODY)
                    && versions.old().waits(source)
                    && versions.fresh().waits(target);
            if (waits && (restartTimers || !timer)) {
                one.updateEventTrigger();
            }
        });
        return plan.build();
    }

    /** Why the engine does not take these, in sentences; empty where it does. */
    List<String> faults(Between versions, Map<String, String> mapped, boolean restartTimers) {
        try {
            build(versions, mapped, restartTimers);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            return words(refused, versions, mapped.keySet());
        }
    }

    /** Why this one can't be added to those; empty where it can. */
    List<String> faultsOf(Between versions, Map<String, String> mapped, String source, String target) {
        Map<String, String> more = new LinkedHashMap<>(mapped);
        more.put(source, target);
        try {
            build(versions, more, false);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            return words(refused, versions, Set.of(source));
        }
    }

    private static List<String> words(MigrationPlanValidationException refused, Between versions, Set<String> sources) {
        List<String> words = new ArrayList<>();
        refused.getValidationReport().getInstructionReports().stream()
                .filter(report ->
                        sources.contains(report.getMigrationInstruction().getSourceActivityId()))
                .forEach(report -> {
                    String source = report.getMigrationInstruction().getSourceActivityId();
                    report.getFailures()
                            .forEach(failure -> words.add("“%s”：%s"
                                    .formatted(
                                            versions.old().name(source),
                                            MigrationWords.of(failure, versions.fresh()::name))));
                });
        return words;
    }
}
