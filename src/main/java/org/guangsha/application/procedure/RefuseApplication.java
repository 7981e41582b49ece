package org.guangsha.application.procedure;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.AppealWindow;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.PrecheckFault;
import org.guangsha.application.Prechecks;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.review.Opinions;
import org.guangsha.review.RefusalReason;
import org.springframework.stereotype.Component;

/** 不予保障: closes the case with the reason's code and the words of whoever refused. */
@Component("refuseApplication")
class RefuseApplication implements JavaDelegate {

    private final CaseRegister cases;
    private final Prechecks prechecks;
    private final Opinions opinions;
    private final AppealWindow window;
    private final Journal journal;
    private final Clock clock;

    RefuseApplication(
            CaseRegister cases,
            Prechecks prechecks,
            Opinions opinions,
            AppealWindow window,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.prechecks = prechecks;
        this.opinions = opinions;
        this.window = window;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        opinions.lastRefusal(caseNo)
                .ifPresentOrElse(
                        refusal -> refuse(caseNo, refusal.reason().name(), refusal.words()),
                        () -> refuse(caseNo, prechecks.of(caseNo).get(0)));
    }

    private void refuse(String caseNo, PrecheckFault fault) {
        refuse(caseNo, fault.code().name(), fault.words());
    }

    private void refuse(String caseNo, String reason, String words) {
        LocalDate today = LocalDate.now(clock);
        cases.close(caseNo, CaseOutcome.REFUSED, reason, words, today);
        String ground = RefusalReason.of(reason).map(RefusalReason::chinese).orElse(reason);
        journal.note(caseNo, EntryKind.REFUSED, "%s；不服的，可于 %s 前申诉".formatted(ground, window.until(today)));
    }
}
