package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提交核查名单: asks other registers about everybody on the list, once. */
@Component("askRegistersForAll")
class AskRegisters implements JavaDelegate {

    private final CampaignExchange exchange;

    AskRegisters(CampaignExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exchange.ask(CampaignProcess.year(execution));
    }
}
