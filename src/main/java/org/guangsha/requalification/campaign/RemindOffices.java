package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒经办机构: a line on every case that is not settled yet. */
@Component("remindOffices")
class RemindOffices implements JavaDelegate {

    private final Reminding reminding;

    RemindOffices(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(CampaignProcess.year(execution));
    }
}
