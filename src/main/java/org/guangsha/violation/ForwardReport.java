package org.guangsha.violation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 转办举报: an instance's office never changes, so the department that deals with the case begins anew with the report. */
@Component("forwardReport")
class ForwardReport implements JavaDelegate {

    private final ViolationTable violations;
    private final ViolationProcess process;

    ForwardReport(ViolationTable violations, ViolationProcess process) {
        this.violations = violations;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ViolationFacts violation = violations.hold(ViolationProcess.id(execution));
        String caseNo = (String) execution.getVariable(ViolationProcess.CASE);
        violations.runs(violation.id(), process.start(violation.id(), violation.seat(), caseNo));
    }
}
