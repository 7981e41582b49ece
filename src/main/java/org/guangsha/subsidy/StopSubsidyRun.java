package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 本月停发: nothing is paid; what is due is made good by a later run. */
@Component("stopSubsidyRun")
class StopSubsidyRun implements JavaDelegate {

    private final RunSteps steps;

    StopSubsidyRun(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.stop(execution.getProcessBusinessKey());
    }
}
