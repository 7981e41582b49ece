package org.guangsha.application.procedure;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.AppealWindow;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseLetters;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.PrecheckFault;
import org.guangsha.application.Prechecks;
import org.guangsha.exchange.EvidenceProcess;
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
    private final EvidenceProcess evidence;
    private final CaseLetters letters;
    private final Journal journal;
    private final Clock clock;

    RefuseApplication(
            CaseRegister cases,
            Prechecks prechecks,
            Opinions opinions,
            AppealWindow window,
            EvidenceProcess evidence,
            CaseLetters letters,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.prechecks = prechecks;
        this.opinions = opinions;
        this.window = window;
        this.evidence = evidence;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        String occasion = "refusal-" + execution.getProcessInstanceId();
        opinions.lastRefusal(of.caseNo())
                .ifPresentOrElse(
                        refusal -> refuse(of, occasion, refusal.reason().name(), refusal.words()),
                        () -> refuse(of, occasion, prechecks.of(of.caseNo()).get(0)));
    }

    private void refuse(CaseFacts of, String occasion, PrecheckFault fault) {
        refuse(of, occasion, fault.code().name(), fault.words());
    }

    private void refuse(CaseFacts of, String occasion, String code, String words) {
        LocalDate today = LocalDate.now(clock);
        evidence.cancel(of.caseNo());
        cases.close(of.caseNo(), CaseOutcome.REFUSED, code, words, today);
        RefusalReason reason = RefusalReason.valueOf(code);
        journal.note(
                of.caseNo(), EntryKind.REFUSED, "%s；不服的，可于 %s 前申诉".formatted(reason.chinese(), window.until(today)));
        letters.refused(of, occasion, reason, words);
    }
}
