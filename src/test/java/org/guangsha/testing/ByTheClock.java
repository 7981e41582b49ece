package org.guangsha.testing;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.demo.OfficeWork;
import org.springframework.stereotype.Component;

/** Procedures that a timer begins: lets the timer fire and the engine's own workers do what waits, by hand. */
@Component
public class ByTheClock {

    private static final List<String> PROCEDURES = List.of(
            "standards",
            "standards-step",
            "subsidy-run",
            "subsidy-approval",
            "rent-month",
            "waiting-list-month",
            "requalification-campaign",
            "change-watch",
            "weekly-report",
            "manager-digest");

    private final ManagementService management;
    private final OfficeWork offices;

    ByTheClock(ManagementService management, OfficeWork offices) {
        this.management = management;
        this.offices = offices;
    }

    /** Lets nothing begin by itself, until {@link #activate}. */
    public void suspend() {
        PROCEDURES.forEach(management::suspendJobByProcessDefinitionKey);
    }

    public void activate() {
        PROCEDURES.forEach(management::activateJobByProcessDefinitionKey);
    }

    /** Lets the procedure begin now as if its day had come, and its instance work until it has to wait. */
    public void begin(String key) {
        Job timer = management.createJobQuery().processDefinitionKey(key).timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .findFirst()
                .orElseThrow();
        management.executeJob(timer.getId());
        work(key);
    }

    /** Does every asynchronous step of the procedure that waits. */
    public void work(String key) {
        offices.program(key);
    }

    public List<Job> waiting(String key) {
        return offices.waiting(key);
    }
}
