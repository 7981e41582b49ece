package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 统计未办结: what is left of the list, and what that asks for today. */
@Component("countRest")
@SetsVariables(CampaignProcess.REST)
class CountRest implements JavaDelegate {

    private final Campaigns campaigns;

    CountRest(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                CampaignProcess.REST,
                campaigns.rest(CampaignProcess.year(execution)).name());
    }
}
