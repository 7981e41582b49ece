package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 编制发放表册: the five papers, each once. */
@Component("writeSubsidyPapers")
class WriteSubsidyPapers implements JavaDelegate {

    private final RunSteps steps;

    WriteSubsidyPapers(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.writePapers(execution.getProcessBusinessKey());
    }
}
