package org.guangsha.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/** How far a calling procedure has come: its steps done by people, and whether anything has begun in the open ones. */
@Component
class CaseTrack {

    private static final String CALL = "callActivity";
    private static final String USER_TASK = "userTask";
    private static final String START = "startEvent";

    private final HistoryService history;
    private final RuntimeService runtime;
    private final TaskService tasks;

    CaseTrack(HistoryService history, RuntimeService runtime, TaskService tasks) {
        this.history = history;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Every step of the procedure in which a person finished a task, in no order. */
    List<StepDone> done(String procedure) {
        return calls(procedure).stream()
                .filter(call -> call.getEndTime() != null && !call.isCanceled())
                .filter(call -> hasFinishedTask(call.getCalledProcessInstanceId()))
                .map(StepDone::of)
                .toList();
    }

    /** Whether the latest call of this activity ended with nothing done in it: a notice the city does not ask for. */
    boolean leftNoTrace(String procedure, String activity) {
        return calls(procedure).stream()
                .filter(call -> call.getActivityId().equals(activity))
                .map(StepDone::of)
                .filter(call -> call.end() != null)
                .reduce((one, other) -> other.isAfter(one) ? other : one)
                .filter(last -> activities(last.called()).stream().allMatch(CaseTrack::isFrame))
                .isPresent();
    }

    /** The places where the procedure's tokens wait, by activity. */
    Map<String, List<ActivityInstance>> waiting(String procedure) {
        List<ActivityInstance> leaves = new ArrayList<>();
        gather(runtime.getActivityInstance(procedure), leaves);
        return leaves.stream().collect(Collectors.groupingBy(ActivityInstance::getActivityId));
    }

    /** Whether nobody and nothing has done anything since a token came to wait here. */
    boolean isUntouched(ActivityInstance place) {
        return switch (place.getActivityType()) {
            case CALL ->
                calls(place.getProcessInstanceId()).stream()
                        .filter(call -> call.getId().equals(place.getId()))
                        .allMatch(call -> hasNotBegun(call.getCalledProcessInstanceId()));
            case USER_TASK ->
                tasks.createTaskQuery().activityInstanceIdIn(place.getId()).list().stream()
                        .allMatch(task -> task.getAssignee() == null && task.getOwner() == null);
            case "parallelGateway" -> true;
            default -> false;
        };
    }

    private boolean hasNotBegun(String called) {
        List<HistoricActivityInstance> seen = activities(called);
        boolean onlyWaits = seen.stream()
                .allMatch(one -> one.getEndTime() == null
                        ? one.getActivityType().equals(USER_TASK)
                        : one.getActivityType().equals(START));
        return onlyWaits
                && tasks.createTaskQuery().processInstanceId(called).list().stream()
                        .allMatch(task -> task.getAssignee() == null && task.getOwner() == null);
    }

    private boolean hasFinishedTask(String called) {
        return activities(called).stream()
                .anyMatch(one ->
                        one.getActivityType().equals(USER_TASK) && one.getEndTime() != null && !one.isCanceled());
    }

    private static boolean isFrame(HistoricActivityInstance one) {
        return one.getActivityType().equals(START) || one.getActivityType().endsWith("EndEvent");
    }

    private List<HistoricActivityInstance> activities(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list();
    }

    private List<HistoricActivityInstance> calls(String procedure) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(procedure)
                .activityType(CALL)
                .list();
    }

    private static void gather(ActivityInstance place, List<ActivityInstance> leaves) {
        if (place == null) {
            return;
        }
        if (place.getChildActivityInstances().length == 0 && place.getParentActivityInstanceId() != null) {
            leaves.add(place);
        }
        for (ActivityInstance child : place.getChildActivityInstances()) {
            gather(child, leaves);
        }
    }
}
