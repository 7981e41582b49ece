package org.guangsha.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names a review after its step and its case, so that a task list tells one from the other. */
@Component("nameReview")
class NameReview implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(ReviewCall.of(task).title() + " " + task.getExecution().getProcessBusinessKey());
    }
}
