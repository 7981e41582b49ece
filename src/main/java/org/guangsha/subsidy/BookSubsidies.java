package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 分批记账: one chunk of payments in one transaction. */
@Component("bookSubsidies")
@SetsVariables(SubsidyRunProcess.BOOKED)
class BookSubsidies implements JavaDelegate {

    private final RunSteps steps;

    BookSubsidies(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(SubsidyRunProcess.BOOKED, steps.book(execution.getProcessBusinessKey()));
    }
}
