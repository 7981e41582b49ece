package org.guangsha.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What the diagram of a review asks for: {@code ${reviews.form(task)}}. */
@Component("reviews")
public class Reviews {

    /** Id of the form that the calling step asks its reviewer to fill in. */
    public String form(DelegateTask task) {
        return ReviewCall.of(task).form();
    }
}
