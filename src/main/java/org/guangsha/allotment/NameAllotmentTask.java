package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names a task after its batch or its case, so that a task list tells one from the other. */
@Component("nameAllotmentTask")
class NameAllotmentTask implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + " " + task.getExecution().getProcessBusinessKey());
    }
}
