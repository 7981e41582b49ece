package org.guangsha.application.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.Prechecks;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 预审: whether anything forbids the application on the day it is accepted (R07). */
@Component("precheckCase")
@SetsVariables(ApplicationProcess.PRECHECK_PASSED)
class PrecheckCase implements JavaDelegate {

    private final Prechecks prechecks;

    PrecheckCase(Prechecks prechecks) {
        this.prechecks = prechecks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean passed = prechecks.of(execution.getProcessBusinessKey()).isEmpty();
        execution.setVariable(ApplicationProcess.PRECHECK_PASSED, passed);
    }
}
