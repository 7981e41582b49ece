package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记逾期未答复: silence is taken for a refusal, and what it costs is carried out. */
@Component("settleSilence")
class SettleSilence implements JavaDelegate {

    private final Offers offers;
    private final Consequences consequences;

    SettleSilence(Offers offers, Consequences consequences) {
        this.offers = offers;
        this.consequences = consequences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = execution.getProcessBusinessKey();
        offers.lapse(batch)
                .forEach((caseNo, cost) -> consequences.carryOut(batch, caseNo, cost, Answer.SILENCE.chinese()));
    }
}
