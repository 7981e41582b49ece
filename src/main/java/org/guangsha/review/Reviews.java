package org.guangsha.review;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.engine.LiveJson;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Clocks;
import org.guangsha.supplement.SupplementRequest;
import org.springframework.stereotype.Component;

/**
 * What the diagrams ask of a review: {@code ${reviews.form(task)}}, {@code ${reviews.due(execution)}} on its task,
 * {@code ${reviews.ends(execution)}} on its timer, and {@code ${reviews.choices(execution)}} where it is called.
 */
@Component("reviews")
public class Reviews {

    private final Clocks clocks;
    private final Policy policy;

    public Reviews(Clocks clocks, Policy policy) {
        this.clocks = clocks;
        this.policy = policy;
    }

    /** Id of the form that the calling step asks its reviewer to fill in. */
    public String form(DelegateTask task) {
        return ReviewCall.of(task).form();
    }

    /** The last second in which the review is in time: what a task list shows as due. */
    public Date due(DelegateExecution review) {
        return clocks.lastSecond(lastDay(review));
    }

    /** The moment the review is overdue: 24:00 of its last working day. */
    public Date ends(DelegateExecution review) {
        return clocks.endOf(lastDay(review).toString());
    }

    /** What the reviewer of the calling step may choose among, as it stands when the form is opened. */
    public LiveJson choices(DelegateExecution caller) {
        return ReviewChoices.of(caller);
    }

    private LocalDate lastDay(DelegateExecution review) {
        String resumed = (String) review.getVariable(SupplementRequest.RESUMED_LAST_DAY);
        return resumed == null ? clocks.lastDay(workingDays(review)).due() : LocalDate.parse(resumed);
    }

    private int workingDays(DelegateExecution review) {
        return ReviewCall.of(review).isReexamination()
                ? policy.reexamination().workingDays().value()
                : policy.review().workingDays().value();
    }
}
