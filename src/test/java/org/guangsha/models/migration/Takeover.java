package org.guangsha.models.migration;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.guangsha.engine.Offices;
import org.guangsha.models.release.RoomOfModels;
import org.springframework.beans.factory.annotation.Autowired;

/** The analyst takes cases of one procedure over, and the batch's jobs are worked off by hand. */
abstract class Takeover extends RoomOfModels {

    private final String key;

    @Autowired
    RunningVersions versions;

    @Autowired
    Migrations migrations;

    @Autowired
    MigrationTable table;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    /** @param key of the procedure */
    Takeover(String key) {
        this.key = key;
    }

    Plan plan(Version from, Version to, Map<String, String> chosen) {
        return migrations.plan(from.id(), to.id(), chosen, false).orElseThrow();
    }

    /** The newest is number 0. */
    Version version(int back) {
        return versions.of(List.of(key)).get(back);
    }

    void start(String caseNo, String office) {
        runtime.createProcessInstanceByKey(key)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNo)
                .setVariables(Variables.createVariables()
                        .putValueTyped(Offices.VARIABLE, Variables.stringValue(office, true)))
                .execute();
    }

    /** Open tasks of the procedure. */
    List<Task> open() {
        return tasks.createTaskQuery().processDefinitionKey(key).list();
    }

    List<Job> timers() {
        return management.createJobQuery().processDefinitionKey(key).timers().active().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    void work(Migration migration) {
        seed(migration);
        jobs(migration).forEach(job -> management.executeJob(job.getId()));
        management.executeJob(management
                .createJobQuery()
                .jobDefinitionId(batch(migration).getMonitorJobDefinitionId())
                .singleResult()
                .getId());
    }

    /** The batch makes its jobs some at a time. */
    void seed(Migration migration) {
        Batch batch = batch(migration);
        Job seed = seed(batch);
        while (seed != null) {
            management.executeJob(seed.getId());
            seed = seed(batch);
        }
    }

    private Job seed(Batch batch) {
        return management
                .createJobQuery()
                .jobDefinitionId(batch.getSeedJobDefinitionId())
                .singleResult();
    }

    List<Job> jobs(Migration migration) {
        return management
                .createJobQuery()
                .jobDefinitionId(batch(migration).getBatchJobDefinitionId())
                .list();
    }

    private Batch batch(Migration migration) {
        return management.createBatchQuery().batchId(migration.batchId()).singleResult();
    }
}
