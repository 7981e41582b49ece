package org.guangsha.application.procedure;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.PrecheckFault;
import org.guangsha.application.Prechecks;
import org.guangsha.review.Opinions;
import org.springframework.stereotype.Component;

/** 不予保障: closes the case with the reason's code and the words of whoever refused. */
@Component("refuseApplication")
class RefuseApplication implements JavaDelegate {

    private final CaseRegister cases;
    private final Prechecks prechecks;
    private final Opinions opinions;
    private final Clock clock;

    RefuseApplication(CaseRegister cases, Prechecks prechecks, Opinions opinions, Clock clock) {
        this.cases = cases;
        this.prechecks = prechecks;
        this.opinions = opinions;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        LocalDate today = LocalDate.now(clock);
        opinions.lastRefusal(caseNo)
                .ifPresentOrElse(
                        refusal -> cases.close(
                                caseNo, CaseOutcome.REFUSED, refusal.reason().name(), refusal.words(), today),
                        () -> refuseByPrecheck(caseNo, today));
    }

    private void refuseByPrecheck(String caseNo, LocalDate today) {
        PrecheckFault fault = prechecks.of(caseNo).get(0);
        cases.close(caseNo, CaseOutcome.REFUSED, fault.code().name(), fault.words(), today);
    }
}
