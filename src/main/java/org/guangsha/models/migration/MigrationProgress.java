package org.guangsha.models.migration;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.models.migration.rules.MigrationWords;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the engine's batch has come, what failed in it and why; what failed is tried again. */
@Service
class MigrationProgress {

    /** Failures told, and tried again, at once at most. */
    private static final int MOST_FAILURES = 500;

    private final ManagementService management;
    private final RepositoryService repository;
    private final Unfenced unfenced;

    MigrationProgress(ManagementService management, RepositoryService repository, Unfenced unfenced) {
        this.management = management;
        this.repository = repository;
        this.unfenced = unfenced;
    }

    Progress of(Migration migration) {
        AtomicReference<Progress> progress = new AtomicReference<>();
        unfenced.asProgram(() -> progress.set(read(migration)));
        return progress.get();
    }

    private Progress read(Migration migration) {
        BatchStatistics batch = management
                .createBatchStatisticsQuery()
                .batchId(migration.batchId())
                .singleResult();
        if (batch == null) {
            return new Progress(migration.instances(), migration.instances(), 0, true, List.of());
        }
        List<String> why = batch.getFailedJobs() == 0 ? List.of() : why(failed(batch), migration);
        return new Progress(batch.getTotalJobs(), batch.getCompletedJobs(), batch.getFailedJobs(), false, why);
    }

    private List<String> why(List<Job> failed, Migration migration) {
        Elements elements = new Elements(repository.getBpmnModelInstance(migration.fromId()));
        return failed.stream()
                .map(job -> Objects.toString(management.getJobExceptionStacktrace(job.getId()), ""))
                .distinct()
                .flatMap(message -> MigrationWords.ofJob(head(message), elements::name).stream())
                .distinct()
                .toList();
    }

    /** Lets everything that failed for good be tried once more. */
    @Transactional
    public void retry(Migration migration, StaffMember member) {
        unfenced.run(member, () -> {
            BatchStatistics batch = management
                    .createBatchStatisticsQuery()
                    .batchId(migration.batchId())
                    .singleResult();
            if (batch != null) {
                failed(batch).forEach(job -> management.setJobRetries(job.getId(), 1));
            }
        });
    }

    private List<Job> failed(BatchStatistics batch) {
        return management
                .createJobQuery()
                .jobDefinitionId(batch.getBatchJobDefinitionId())
                .noRetriesLeft()
                .listPage(0, MOST_FAILURES);
    }

    /** The message alone, without where in the program it happened. */
    private static String head(String stacktrace) {
        int at = stacktrace.indexOf("\n\tat ");
        return at < 0 ? stacktrace : stacktrace.substring(0, at);
    }
}
