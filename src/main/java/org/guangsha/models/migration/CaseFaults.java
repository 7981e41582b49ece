package org.guangsha.models.migration;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.guangsha.models.migration.EnginePlans.Between;
import org.guangsha.models.migration.rules.MigrationWords;

/** Why one case can't be taken over, each sentence with the step it stands at. */
final class CaseFaults {

    private CaseFaults() {}

    static List<String> of(MigratingProcessInstanceValidationReport report, Between versions) {
        List<String> words = new ArrayList<>();
        report.getFailures().forEach(failure -> words.add(MigrationWords.of(failure, versions.old()::name)));
        report.getActivityInstanceReports()
                .forEach(at -> add(at.getSourceScopeId(), at.getFailures(), versions, words));
        report.getTransitionInstanceReports()
                .forEach(at -> add(at.getSourceScopeId(), at.getFailures(), versions, words));
        return words;
    }

    private static void add(String at, List<String> failures, Between versions, List<String> words) {
        failures.forEach(failure -> words.add(
                "“%s”：%s".formatted(versions.old().name(at), MigrationWords.of(failure, versions.old()::name))));
    }
}
