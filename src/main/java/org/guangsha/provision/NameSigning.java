package org.guangsha.provision;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names the signing after its case, so that a task list tells one from the other. */
@Component("nameSigning")
class NameSigning implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + " " + task.getExecution().getProcessBusinessKey());
    }
}
