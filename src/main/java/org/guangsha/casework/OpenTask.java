package org.guangsha.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * An open task with its case and step.
 *
 * @param step id of the call activity that asks for the task's procedure; of the task itself where nobody called
 * @param title the task's name as people read it
 * @param office whose it is, {@code street-130403005}
 * @param assignee null while nobody took it
 * @param owner who asked a colleague, null where nobody was asked
 */
public record OpenTask(
        String id,
        String instance,
        String caseNo,
        String step,
        String title,
        String office,
        String assignee,
        String owner) {

    static OpenTask of(DelegateTask task) {
        DelegateExecution caller = task.getExecution().getProcessInstance().getSuperExecution();
        return new OpenTask(
                task.getId(),
                task.getProcessInstanceId(),
                task.getExecution().getProcessBusinessKey(),
                caller == null ? task.getTaskDefinitionKey() : caller.getCurrentActivityId(),
                task.getName(),
                task.getTenantId(),
                task.getAssignee(),
                task.getOwner());
    }

    boolean isWith(String person) {
        return person.equals(assignee);
    }
}
