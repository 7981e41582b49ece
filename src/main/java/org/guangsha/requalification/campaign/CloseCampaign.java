package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 复核办结: the last household is settled; what registers said of people is kept no longer. */
@Component("closeCampaign")
class CloseCampaign implements JavaDelegate {

    private final Campaigns campaigns;
    private final LeftOver leftOver;

    CloseCampaign(Campaigns campaigns, LeftOver leftOver) {
        this.campaigns = campaigns;
        this.leftOver = leftOver;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = CampaignProcess.year(execution);
        leftOver.clear(year);
        campaigns.close(year);
    }
}
