package org.guangsha.requalification.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.guangsha.area.Areas;
import org.guangsha.area.Department;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/**
 * The process {@code requalification-campaign}: its key, its variables, its ways in besides the yearly timer. It belongs to the
 * housing department of the city.
 */
@Component
@SendsMessage(name = CampaignProcess.BEGUN_BY_HAND, variables = Offices.VARIABLE)
class CampaignProcess {

    static final String KEY = "requalification-campaign";

    /** Message that begins it at once. */
    static final String BEGUN_BY_HAND = "requalification-campaign-begun";

    /** Year it examines for. */
    static final String YEAR = "campaignYear";

    /** Whether there is anything to do: false where the year was begun before. */
    static final String BEGUN = "begun";

    /** Number of parts the list is checked in. */
    static final String CHUNKS = "chunks";

    /** Whether every source has answered, or is not waited for any longer. */
    static final String ANSWERED = "answered";

    /** What the day's count says, name of {@link Rest}. */
    static final String REST = "rest";

    /** Shown, and tried again, at once at most. */
    private static final int MOST_FAILURES = 200;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final Areas areas;
    private final Unfenced unfenced;

    CampaignProcess(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            Areas areas,
            Unfenced unfenced) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.areas = areas;
        this.unfenced = unfenced;
    }

    static int year(DelegateExecution execution) {
        return (Integer) execution.getVariable(YEAR);
    }

    /** The instance under way for a year. */
    Optional<ProcessInstance> running(int year) {
        ProcessInstance[] found = new ProcessInstance[1];
        unfenced.asProgram(() -> found[0] = runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(Campaign.occasion(year))
                .singleResult());
        return Optional.ofNullable(found[0]);
    }

    /**
     * A step that failed for good and waits for somebody.
     *
     * @param step its name in the diagram
     * @param words of the failure, for whoever looks after the program
     */
    record Failure(String step, String words) {}

    List<Failure> failures(ProcessInstance instance) {
        List<Job> failed = new ArrayList<>();
        unfenced.asProgram(() -> failed.addAll(failedJobs(instance)));
        return failed.stream()
                .map(job -> new Failure(name(job), Objects.requireNonNullElse(job.getExceptionMessage(), "没有说明的故障")))
                .toList();
    }

    private String name(Job of) {
        String activity = management
                .createJobDefinitionQuery()
                .jobDefinitionId(of.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return repository
                .getBpmnModelInstance(of.getProcessDefinitionId())
                .<FlowElement>getModelElementById(activity)
                .getName();
    }

    /** Lets everything that failed for good be tried once more. */
    void retry(ProcessInstance instance) {
        unfenced.asProgram(() -> failedJobs(instance).forEach(job -> management.setJobRetries(job.getId(), 1)));
    }

    private List<Job> failedJobs(ProcessInstance instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .noRetriesLeft()
                .listPage(0, MOST_FAILURES);
    }

    /** Begins the year's campaign at once; nothing happens where it was begun before. */
    void begin() {
        VariableMap variables = Variables.createVariables()
                .putValueTyped(
                        Offices.VARIABLE, Variables.stringValue(areas.cityOffice(Department.HOUSING.role()), true));
        unfenced.asProgram(() -> runtime.createMessageCorrelation(BEGUN_BY_HAND)
                .withoutTenantId()
                .setVariables(variables)
                .correlateStartMessage());
    }

    /** Lets its steps begin no more, or again; those that run are finished. */
    void pause(ProcessInstance instance, boolean paused) {
        unfenced.asProgram(() -> {
            if (paused) {
                runtime.suspendProcessInstanceById(instance.getId());
            } else {
                runtime.activateProcessInstanceById(instance.getId());
            }
        });
    }
}
