package org.guangsha.testing;

import java.util.List;
import java.util.stream.Stream;
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

    /** Keys of the procedures that may begin while another one's test travels, but for those that are tested. */
    public static String[] except(String... tested) {
        return PROCEDURES.stream().filter(key -> !List.of(tested).contains(key)).toArray(String[]::new);
    }

    /** As {@link #except}, and others that the test meets on its way. */
    public static String[] and(String... others) {
        return Stream.concat(PROCEDURES.stream(), Stream.of(others)).toArray(String[]::new);
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
