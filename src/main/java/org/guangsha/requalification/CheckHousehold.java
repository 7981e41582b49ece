package org.guangsha.requalification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 核对资料: what the data of other registers say of the household; what is known already stays. */
@Component("checkHousehold")
@SetsVariables(RequalificationProcess.OUTCOME)
class CheckHousehold implements JavaDelegate {

    private final RequalificationTable table;
    private final HouseholdChecks checks;

    CheckHousehold(RequalificationTable table, HouseholdChecks checks) {
        this.table = table;
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requalification one = table.find(RequalificationProcess.idOf(execution)).orElseThrow();
        execution.setVariable(RequalificationProcess.OUTCOME, checks.check(one).name());
    }
}
