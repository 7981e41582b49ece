package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 分批计算: one chunk of awards in one transaction. */
@Component("computeSubsidies")
@SetsVariables(SubsidyRunProcess.COMPUTED)
class ComputeSubsidies implements JavaDelegate {

    private final RunSteps steps;

    ComputeSubsidies(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(SubsidyRunProcess.COMPUTED, steps.compute(execution.getProcessBusinessKey()));
    }
}
