package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 退回重算: what was computed is thrown away. */
@Component("resetSubsidyRun")
class ResetSubsidyRun implements JavaDelegate {

    private final RunSteps steps;

    ResetSubsidyRun(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.reset(execution.getProcessBusinessKey());
    }
}
