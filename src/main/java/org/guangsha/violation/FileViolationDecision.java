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
import org.guangsha.violation.rules.DecisionEntry;
import org.guangsha.violation.rules.DecisionEntry.OnFile;
import org.springframework.stereotype.Component;

/** Files the decision with what it orders; an incomplete one is sent back with all that it lacks. */
@Component("fileViolationDecision")
class FileViolationDecision implements TaskListener {

    private final ViolationTable violations;
    private final OrderSanctions orders;
    private final Claims claims;
    private final CaseRegister cases;
    private final Journal journal;
    private final Clock clock;

    FileViolationDecision(
            ViolationTable violations,
            OrderSanctions orders,
            Claims claims,
            CaseRegister cases,
            Journal journal,
            Clock clock) {
        this.violations = violations;
        this.orders = orders;
        this.claims = claims;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ViolationFacts violation = violations.hold(ViolationProcess.id(task));
        ViolationKind kind = ViolationKind.named(FormEntry.text(task, ViolationProcess.KIND));
        LocalDate today = LocalDate.now(clock);
        DecisionEntry said = entry(task, kind);
        OnFile file = new OnFile(
                cases.byNo(violation.caseNo()).receivedOn(),
                today,
                violation.toldOn() != null,
                violation.statedOn() != null,
                kind == ViolationKind.FRAUD);
        LocalDate since = Day.of(said.since());
        long fen = said.reclaim() && since != null ? claims.overpaid(violation.caseNo(), since) : 0;
        FormEntry.refuseIfAny(said.faults(file, claims.rule(fen)));
        if (said.isAgain()) {
            violations.again(violation.id(), today);
            journal.note(violation.caseNo(), EntryKind.VIOLATION, "退回补充调查：" + said.words());
        } else if (said.isFounded()) {
            violations.founded(violation.id(), kind, since, said.words(), said.answer(), today, task.getAssignee());
            orders.of(violations.find(violation.id()).orElseThrow(), said, chosen(task), fen);
            journal.note(
                    violation.caseNo(),
                    EntryKind.VIOLATION,
                    "认定违规（%s，自 %s）：%s".formatted(kind.chinese(), since, said.words()));
        } else {
            violations.unfounded(violation.id(), said.words(), said.answer(), today, task.getAssignee());
            journal.note(violation.caseNo(), EntryKind.VIOLATION, "违规不成立：" + said.words());
        }
    }

    private static DecisionEntry entry(DelegateTask task, ViolationKind kind) {
        return new DecisionEntry(
                FormEntry.text(task, ViolationProcess.RULING),
                kind != null,
                FormEntry.text(task, ViolationProcess.SINCE),
                FormEntry.text(task, "decisionWords"),
                FormEntry.textOrEmpty(task, "answer"),
                isChosen(task, ViolationProcess.RECLAIM),
                FormEntry.text(task, ViolationProcess.INSTALMENTS),
                FormEntry.textOrEmpty(task, "issuer"),
                FormEntry.textOrEmpty(task, "superior"),
                FormEntry.textOrEmpty(task, "certificate"));
    }

    private static OrderSanctions.Chosen chosen(DelegateTask task) {
        return new OrderSanctions.Chosen(
                isChosen(task, ViolationProcess.MARKET_RENT), isChosen(task, ViolationProcess.DEED));
    }

    private static boolean isChosen(DelegateTask task, String variable) {
        return Boolean.parseBoolean(FormEntry.textOrEmpty(task, variable));
    }
}
