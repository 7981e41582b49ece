package org.guangsha.provision;

import static org.camunda.bpm.engine.variable.Variables.booleanValue;
import static org.camunda.bpm.engine.variable.Variables.stringValue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.engine.SetsVariables;
import org.guangsha.household.HouseholdService;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** 归集保障条件: lays what the mode is chosen by before the table; nothing of it is stored. */
@Component("prepareProvision")
@SetsVariables({
    ProvisionProcess.PROGRAMME,
    ProvisionProcess.WISH,
    ProvisionProcess.PRIORITY,
    ProvisionProcess.DWELLING_ON_WISH
})
class PrepareProvision implements JavaDelegate {

    private static final String ANY = "ANY";

    private final CaseRegister cases;
    private final HouseholdService households;
    private final Policy policy;

    PrepareProvision(CaseRegister cases, HouseholdService households, Policy policy) {
        this.cases = cases;
        this.households = households;
        this.policy = policy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        boolean priority = households.read(of.householdId()).members().stream()
                .anyMatch(member -> !member.specialGroups().isEmpty());
        execution.setVariable(
                ProvisionProcess.PROGRAMME, stringValue(of.programme().name(), true));
        execution.setVariable(
                ProvisionProcess.WISH,
                stringValue(of.wish() == null ? ANY : of.wish().name(), true));
        execution.setVariable(ProvisionProcess.PRIORITY, booleanValue(priority, true));
        execution.setVariable(
                ProvisionProcess.DWELLING_ON_WISH,
                booleanValue(policy.provision().dwellingOnWish().value(), true));
    }
}
