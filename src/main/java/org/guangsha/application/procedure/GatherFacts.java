package org.guangsha.application.procedure;

import static org.camunda.bpm.engine.variable.Variables.doubleValue;
import static org.camunda.bpm.engine.variable.Variables.stringValue;
import static org.camunda.bpm.engine.variable.Variables.untypedValue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.TableInputs;
import org.guangsha.engine.SetsVariables;
import org.guangsha.household.HouseholdService;
import org.guangsha.policy.Policy;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;

/** 归集家庭情况: lays the household's figures and the standards before the decision tables; nothing of it is stored. */
@Component("gatherFacts")
@SetsVariables(
        value = {ApplicationProcess.CATEGORY, ApplicationProcess.FACTS},
        of = TableInputs.class)
class GatherFacts implements JavaDelegate {

    private final CaseRegister cases;
    private final HouseholdService households;
    private final StandardsRegister standards;
    private final Policy policy;

    GatherFacts(CaseRegister cases, HouseholdService households, StandardsRegister standards, Policy policy) {
        this.cases = cases;
        this.households = households;
        this.standards = standards;
        this.policy = policy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        Facts facts = FactRules.of(
                households.read(of.householdId()),
                of.socialInsuranceMonths(),
                of.receivedOn(),
                of.acceptedOn(),
                policy.dwelling().soldWithinYears().value());
        TableInputs.of(facts, standards.byVersion(of.standardsVersion()), policy)
                .forEach((name, value) -> execution.setVariable(name, doubleValue(value, true)));
        execution.setVariable(
                ApplicationProcess.CATEGORY, stringValue(of.category().name(), true));
        execution.setVariable(ApplicationProcess.FACTS, untypedValue(facts, true));
    }
}
