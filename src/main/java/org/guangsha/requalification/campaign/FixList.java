package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 确定复核名单: lists every household in force on the key date, in parts. */
@Component("fixRequalificationList")
@SetsVariables(CampaignProcess.CHUNKS)
class FixList implements JavaDelegate {

    private final CampaignList list;

    FixList(CampaignList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CampaignProcess.CHUNKS, list.fix(CampaignProcess.year(execution)));
    }
}
