package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记应付: the approved sum is taken from the budgets. */
@Component("encumberSubsidies")
class EncumberSubsidies implements JavaDelegate {

    private final RunSteps steps;

    EncumberSubsidies(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.encumber(execution.getProcessBusinessKey());
    }
}
