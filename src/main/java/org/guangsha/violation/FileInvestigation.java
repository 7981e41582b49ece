package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.application.CaseRegister;
import org.guangsha.engine.FormEntry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.violation.rules.Day;
import org.guangsha.violation.rules.InvestigationEntry;
import org.springframework.stereotype.Component;

/** Files what the first investigator found; an incomplete entry is sent back with all that it lacks. */
@Component("fileInvestigation")
class FileInvestigation implements TaskListener {

    private final ViolationTable violations;
    private final CaseRegister cases;
    private final Journal journal;
    private final Clock clock;

    FileInvestigation(ViolationTable violations, CaseRegister cases, Journal journal, Clock clock) {
        this.violations = violations;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ViolationFacts violation = violations.hold(ViolationProcess.id(task));
        ViolationKind kind = ViolationKind.named(FormEntry.text(task, ViolationProcess.KIND));
        LocalDate today = LocalDate.now(clock);
        InvestigationEntry said = new InvestigationEntry(
                FormEntry.text(task, ViolationProcess.INVESTIGATED),
                kind != null,
                FormEntry.text(task, ViolationProcess.SINCE),
                FormEntry.text(task, "findings"),
                FormEntry.text(task, "evidence"));
        FormEntry.refuseIfAny(said.faults(cases.byNo(violation.caseNo()).receivedOn(), today));
        violations.investigated(
                violation.id(),
                said.isFound(),
                kind,
                Day.of(said.since()),
                said.findings(),
                said.evidence(),
                today,
                task.getAssignee());
        String what = said.isFound() ? "调查认为存在违规（%s）：" : "调查认为不存在违规（%s）：";
        journal.note(violation.caseNo(), EntryKind.VIOLATION, what.formatted(kind.chinese()) + said.findings());
    }
}
