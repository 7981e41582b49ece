package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录逾期户: whoever is left when the last day has passed is a breach, counted by district. */
@Component("recordLeftOver")
class RecordLeftOver implements JavaDelegate {

    private final LeftOver leftOver;

    RecordLeftOver(LeftOver leftOver) {
        this.leftOver = leftOver;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leftOver.record(CampaignProcess.year(execution), execution.getId());
    }
}
