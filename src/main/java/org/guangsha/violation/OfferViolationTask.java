package org.guangsha.violation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** Names a task of a violation after its case or its report, and proposes what is known and the measures there is a reason for. */
@Component("offerViolationTask")
@SetsVariables({
    ViolationProcess.KIND,
    ViolationProcess.SINCE,
    ViolationProcess.RECLAIM,
    ViolationProcess.MARKET_RENT,
    ViolationProcess.DEED,
    ViolationProcess.INSTALMENTS
})
class OfferViolationTask implements TaskListener {

    private final ViolationTable violations;
    private final Measures measures;

    OfferViolationTask(ViolationTable violations, Measures measures) {
        this.violations = violations;
        this.measures = measures;
    }

    @Override
    public void notify(DelegateTask task) {
        ViolationFacts violation = violations.find(ViolationProcess.id(task)).orElseThrow();
        String what = violation.caseNo() == null ? "举报 " + violation.id() : violation.caseNo();
        task.setName(task.getName() + " " + what);
        if (violation.kind() == null) {
            task.setVariable(ViolationProcess.KIND, violation.reportedKind().name());
            return;
        }
        task.setVariable(ViolationProcess.KIND, violation.kind().name());
        task.setVariable(ViolationProcess.SINCE, violation.since().toString());
        if (ViolationProcess.DECIDE.equals(task.getTaskDefinitionKey())) {
            Measures.Reasons reasons = measures.of(violation.caseNo(), violation.kind(), violation.since());
            task.setVariable(ViolationProcess.RECLAIM, reasons.overpaidFen() > 0);
            task.setVariable(ViolationProcess.MARKET_RENT, reasons.marketRent());
            task.setVariable(ViolationProcess.DEED, reasons.deed());
            task.setVariable(ViolationProcess.INSTALMENTS, "1");
        }
    }
}
