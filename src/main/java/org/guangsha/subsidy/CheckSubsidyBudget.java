package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 核对预算: whether every area's budget bears the run. */
@Component("checkSubsidyBudget")
@SetsVariables(SubsidyRunProcess.COVERED)
class CheckSubsidyBudget implements JavaDelegate {

    private final RunSteps steps;

    CheckSubsidyBudget(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(SubsidyRunProcess.COVERED, steps.isCovered(execution.getProcessBusinessKey()));
    }
}
