package org.guangsha.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Gives a review the name of the step it is called for, so that a task list tells one from the other. */
@Component("nameReview")
class NameReview implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(ReviewVariables.text(task, ReviewVariables.TITLE));
    }
}
