package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 读取核查结果: takes in what has been answered by now, one source at a time. */
@Component("readAnswersForAll")
@SetsVariables(CampaignProcess.ANSWERED)
class ReadAnswers implements JavaDelegate {

    private final CampaignExchange exchange;

    ReadAnswers(CampaignExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CampaignProcess.ANSWERED, exchange.readNext(CampaignProcess.year(execution)));
    }
}
