package org.guangsha.provision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseRegister;
import org.guangsha.subsidy.AwardKind;
import org.springframework.stereotype.Component;

/** 发放租赁补贴: from the month after the decision, whenever the agreement was signed. */
@Component("startSubsidy")
class StartSubsidy implements JavaDelegate {

    private final CaseRegister cases;
    private final AwardSubsidy subsidy;

    StartSubsidy(CaseRegister cases, AwardSubsidy subsidy) {
        this.cases = cases;
        this.subsidy = subsidy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        subsidy.award(
                caseNo, AwardKind.REGULAR, cases.outcome(caseNo).orElseThrow().on());
    }
}
