package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names an approval after its step and month, so that a task list tells one from the other. */
@Component("offerSubsidyApproval")
class OfferSubsidyApproval implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        task.setName("%s %s".formatted(SubsidyApprovals.title(task), SubsidyRunProcess.month(key)));
    }
}
