package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.engine.SetsVariables;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.violation.rules.Verdict;
import org.springframework.stereotype.Component;

/** Files what became of the appeal; an incomplete entry is sent back with all that it lacks. */
@Component("fileViolationReexamination")
@SetsVariables(ViolationProcess.UPHELD)
class FileViolationReexamination implements TaskListener {

    private static final String UPHOLD = "UPHOLD";

    private final ViolationTable violations;
    private final Journal journal;
    private final Clock clock;

    FileViolationReexamination(ViolationTable violations, Journal journal, Clock clock) {
        this.violations = violations;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ViolationFacts violation = violations.hold(ViolationProcess.id(task));
        Verdict said =
                new Verdict(FormEntry.text(task, "reexaminationOutcome"), FormEntry.text(task, "reexaminationWords"));
        FormEntry.refuseIfAny(said.faults("复审决定", List.of(UPHOLD, "OVERTURN")));
        boolean upheld = UPHOLD.equals(said.outcome());
        violations.reexamined(violation.id(), upheld, said.words(), LocalDate.now(clock), task.getAssignee());
        task.setVariable(ViolationProcess.UPHELD, upheld);
        journal.note(violation.caseNo(), EntryKind.REEXAMINED, (upheld ? "维持违规处理决定：" : "撤销违规处理决定：") + said.words());
    }
}
