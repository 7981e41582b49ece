package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.violation.rules.Verdict;
import org.springframework.stereotype.Component;

/** Files what the second investigator says to the first one's findings; an incomplete entry is sent back with all that it lacks. */
@Component("fileSignature")
class FileSignature implements TaskListener {

    private final ViolationTable violations;
    private final Journal journal;
    private final Clock clock;

    FileSignature(ViolationTable violations, Journal journal, Clock clock) {
        this.violations = violations;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ViolationFacts violation = violations.hold(ViolationProcess.id(task));
        Verdict said =
                new Verdict(FormEntry.text(task, ViolationProcess.SIGNED), FormEntry.text(task, "signatureWords"));
        FormEntry.refuseIfAny(said.faults("共同调查意见", ViolationProcess.SIGNATURES));
        violations.signed(violation.id(), said.words(), LocalDate.now(clock), task.getAssignee());
        String what = ViolationProcess.SIGNATURES.get(0).equals(said.outcome()) ? "共同调查人同意：" : "共同调查人要求补充调查：";
        journal.note(violation.caseNo(), EntryKind.VIOLATION, what + said.words());
    }
}
