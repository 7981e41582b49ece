package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 发起年度复核: opens the year's campaign; the year begun before is not begun again. */
@Component("openCampaign")
@SetsVariables({CampaignProcess.YEAR, CampaignProcess.BEGUN})
class OpenCampaign implements JavaDelegate {

    private final Campaigns campaigns;

    OpenCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = campaigns.thisYear();
        execution.setVariable(CampaignProcess.YEAR, year);
        execution.setVariable(CampaignProcess.BEGUN, campaigns.open(year));
        execution.setProcessBusinessKey(Campaign.occasion(year));
    }
}
