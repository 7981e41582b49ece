package org.guangsha.provision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 出具协议: the letter both sides sign, and its terms laid before the task. */
@Component("issueAgreement")
@SetsVariables(ProvisionProcess.AGREEMENT)
class IssueAgreement implements JavaDelegate {

    private final ProvisionLetters letters;
    private final AgreementTerms terms;

    IssueAgreement(ProvisionLetters letters, AgreementTerms terms) {
        this.letters = letters;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        letters.agreement(caseNo);
        execution.setVariable(ProvisionProcess.AGREEMENT, terms.of(caseNo));
    }
}
