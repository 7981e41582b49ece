package org.guangsha.rehearsal.stage;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Which step of the procedure a task belongs to. */
final class Steps {

    private Steps() {}

    /** The call activity that asks for the task's procedure; the task itself where nobody calls. */
    static Step caller(DelegateTask task) {
        DelegateExecution calling = task.getExecution().getProcessInstance().getSuperExecution();
        return step(calling == null ? task.getBpmnModelElementInstance() : calling.getBpmnModelElementInstance());
    }

    /** The caller and the task; a task that bears the name of its procedure is all there is to it, and not named again. */
    static Step of(DelegateTask task) {
        Step caller = caller(task);
        Step own = step(task.getBpmnModelElementInstance());
        if (task.getExecution().getProcessInstance().getSuperExecution() == null) {
            return own;
        }
        boolean whole = own.title().equals(procedure(task.getBpmnModelElementInstance()));
        return new Step(
                caller.id() + Step.BETWEEN + own.id(), whole ? caller.title() : caller.title() + "·" + own.title());
    }

    private static String procedure(FlowElement element) {
        var parent = element.getParentElement();
        while (parent != null && !(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return parent == null ? null : ((Process) parent).getName();
    }

    private static Step step(FlowElement element) {
        return new Step(
                element.getId(),
                element.getName() == null ? element.getId() : element.getName().strip());
    }
}
