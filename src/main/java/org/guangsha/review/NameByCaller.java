package org.guangsha.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names the task of a called procedure after the step that called it, and its case. */
@Component("nameByCaller")
class NameByCaller implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(ReviewCall.of(task).title() + " " + task.getExecution().getProcessBusinessKey());
    }
}
