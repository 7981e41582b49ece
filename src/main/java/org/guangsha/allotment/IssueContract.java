package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 出具合同: the paper both sides sign, and its terms laid before the task. */
@Component("issueContract")
@SetsVariables(AllotmentProcess.TERMS)
class IssueContract implements JavaDelegate {

    private final Offers offers;
    private final Contracts contracts;
    private final BatchHomes homes;
    private final AllotmentLetters letters;
    private final ContractTerms terms;
    private final Clock clock;

    IssueContract(
            Offers offers,
            Contracts contracts,
            BatchHomes homes,
            AllotmentLetters letters,
            ContractTerms terms,
            Clock clock) {
        this.offers = offers;
        this.contracts = contracts;
        this.homes = homes;
        this.letters = letters;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String batch = (String) execution.getVariable(AllotmentProcess.BATCH);
        MadeOffer chosen = offers.ofCase(caseNo).stream()
                .filter(offer -> offer.batch().equals(batch) && offer.isAccepted())
                .findFirst()
                .orElseThrow();
        contracts.issue(batch, caseNo, chosen.dwelling(), LocalDate.now(clock));
        letters.contract(batch, caseNo, homes.of(batch, chosen.dwelling()));
        execution.setVariable(AllotmentProcess.TERMS, terms.of(batch, caseNo));
    }
}
