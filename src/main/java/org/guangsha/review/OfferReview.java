package org.guangsha.review;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Names a review after its step and its case, so that a task list tells one from the other. Where only somebody who took no
 * part may do it, it is offered to those of the office by name instead of to the office (R09).
 */
@Component("offerReview")
class OfferReview implements TaskListener {

    private final Uninvolved uninvolved;

    OfferReview(Uninvolved uninvolved) {
        this.uninvolved = uninvolved;
    }

    @Override
    public void notify(DelegateTask task) {
        ReviewCall call = ReviewCall.of(task);
        String caseNo = task.getExecution().getProcessBusinessKey();
        task.setName(call.title() + " " + caseNo);
        if (call.onlyUninvolved()) {
            List<String> left = uninvolved.of(task.getTenantId(), caseNo);
            if (!left.isEmpty()) {
                task.deleteCandidateGroup(task.getTenantId());
                task.addCandidateUsers(left);
            }
        }
    }
}
