package org.guangsha.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.guangsha.policy.Policy;
import org.guangsha.staff.Unfenced;
import org.guangsha.supplement.SupplementRequest;
import org.springframework.stereotype.Component;

/** Every open review of every office, in four queries however many there are. */
@Component
class OpenReviews {

    private static final String KEY = "department-review";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService models;
    private final Unfenced unfenced;
    private final Policy policy;
    private final Clock clock;

    OpenReviews(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            RepositoryService models,
            Unfenced unfenced,
            Policy policy,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.models = models;
        this.unfenced = unfenced;
        this.policy = policy;
        this.clock = clock;
    }

    List<OpenReview> all() {
        List<OpenReview> all = new ArrayList<>();
        unfenced.asProgram(() -> read(all));
        return all;
    }

    private void read(List<OpenReview> all) {
        Map<String, String> caseNos = new HashMap<>();
        for (ProcessInstance one :
                runtime.createProcessInstanceQuery().processDefinitionKey(KEY).list()) {
            caseNos.put(one.getId(), one.getBusinessKey());
        }
        Map<String, String> resumed = new HashMap<>();
        for (VariableInstance one : runtime.createVariableInstanceQuery()
                .variableName(SupplementRequest.RESUMED_LAST_DAY)
                .list()) {
            resumed.put(one.getProcessInstanceId(), (String) one.getValue());
        }
        Map<String, HistoricActivityInstance> callers = new HashMap<>();
        history.createHistoricActivityInstanceQuery().activityType("callActivity").unfinished().list().stream()
                .filter(call -> caseNos.containsKey(call.getCalledProcessInstanceId()))
                .forEach(call -> callers.put(call.getCalledProcessInstanceId(), call));
        for (Task task : tasks.createTaskQuery().processDefinitionKey(KEY).list()) {
            String review = task.getProcessInstanceId();
            if (caseNos.get(review) != null && callers.containsKey(review)) {
                all.add(review(task, caseNos.get(review), callers.get(review), resumed.get(review)));
            }
        }
    }

    private OpenReview review(Task task, String caseNo, HistoricActivityInstance caller, String resumed) {
        FlowElement step = models.getBpmnModelInstance(caller.getProcessDefinitionId())
                .getModelElementById(caller.getActivityId());
        return new OpenReview(
                task.getId(),
                caseNo,
                caller.getActivityId(),
                step.getName(),
                day(task.getCreateTime()),
                day(task.getDueDate()),
                workingDays(step),
                resumed == null ? null : LocalDate.parse(resumed));
    }

    private int workingDays(FlowElement step) {
        return ReviewCall.isReexamination(ReviewSteps.properties(step))
                ? policy.reexamination().workingDays().value()
                : policy.review().workingDays().value();
    }

    private LocalDate day(Date moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
