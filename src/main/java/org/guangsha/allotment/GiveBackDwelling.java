package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 收回房源: the household did not sign or did not move in; that is a refusal like any other. */
@Component("giveBackDwelling")
class GiveBackDwelling implements JavaDelegate {

    private static final int LONGEST_REASON = 500;

    private final Contracts contracts;
    private final Offers offers;
    private final Consequences consequences;

    GiveBackDwelling(Contracts contracts, Offers offers, Consequences consequences) {
        this.contracts = contracts;
        this.offers = offers;
        this.consequences = consequences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String batch = (String) execution.getVariable(AllotmentProcess.BATCH);
        String why = contracts.of(batch, caseNo).words();
        offers.giveUp(batch, caseNo, cut(why))
                .ifPresent(cost ->
                        consequences.carryOut(batch, caseNo, cost, Answer.DECLINED.chinese() + "（" + why + "）"));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_REASON
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_REASON));
    }
}
