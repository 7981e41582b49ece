package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.UnknownCase;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.FormEntry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.guangsha.violation.rules.Day;
import org.guangsha.violation.rules.ScreeningEntry;
import org.guangsha.violation.rules.ScreeningEntry.KindNeeds;
import org.guangsha.violation.rules.ScreeningEntry.NamedCase;
import org.springframework.stereotype.Component;

/** Files what became of a report at 线索初查; an incomplete entry is sent back with all that it lacks. */
@Component("fileScreening")
class FileScreening implements TaskListener {

    private final ViolationTable violations;
    private final ViolationHomes homes;
    private final CaseRegister cases;
    private final Areas areas;
    private final Journal journal;
    private final Policy policy;
    private final Clock clock;

    FileScreening(
            ViolationTable violations,
            ViolationHomes homes,
            CaseRegister cases,
            Areas areas,
            Journal journal,
            Policy policy,
            Clock clock) {
        this.violations = violations;
        this.homes = homes;
        this.cases = cases;
        this.areas = areas;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ViolationFacts violation = violations.hold(ViolationProcess.id(task));
        ViolationKind kind = ViolationKind.named(FormEntry.text(task, ViolationProcess.KIND));
        ScreeningEntry said = new ScreeningEntry(
                FormEntry.text(task, ViolationProcess.SCREENED),
                FormEntry.text(task, ViolationProcess.CASE),
                kind == null ? null : kind.name(),
                FormEntry.text(task, ViolationProcess.SINCE),
                FormEntry.text(task, "screeningWords"));
        Optional<CaseFacts> named = named(said.caseNo());
        LocalDate today = LocalDate.now(clock);
        FormEntry.refuseIfAny(said.faults(
                named.map(facts -> known(facts, violation.seat())).orElse(null), needs(kind), today));
        if (!ScreeningEntry.FORWARD.equals(said.outcome())) {
            violations.screened(violation.id(), said.words(), today, task.getAssignee());
        }
        carryOut(task, violation, said, kind, today);
    }

    private void carryOut(
            DelegateTask task, ViolationFacts violation, ScreeningEntry said, ViolationKind kind, LocalDate today) {
        switch (said.outcome()) {
            case ScreeningEntry.OPEN -> {
                violations.match(violation.id(), said.caseNo(), kind, Day.of(said.since()), today);
                task.getExecution().setProcessBusinessKey(said.caseNo());
                journal.note(said.caseNo(), EntryKind.VIOLATION, "立案调查（%s）：%s".formatted(kind.chinese(), said.words()));
            }
            case ScreeningEntry.MERGE -> {
                long into = violations.openOf(said.caseNo()).orElseThrow().id();
                violations.merge(violation.id(), said.caseNo(), into);
                violations.close(violation.id(), ViolationOutcome.MERGED, today);
                journal.note(said.caseNo(), EntryKind.VIOLATION, "举报并入正在办理的违规：" + said.words());
            }
            case ScreeningEntry.DISMISS -> violations.close(violation.id(), ViolationOutcome.DISMISSED, today);
            default -> violations.forward(violation.id(), seat(cases.byNo(said.caseNo())));
        }
    }

    private NamedCase known(CaseFacts facts, String seat) {
        String caseNo = facts.caseNo();
        return new NamedCase(
                facts.receivedOn(),
                seat(facts).equals(seat),
                violations.openOf(caseNo).isPresent(),
                homes.code(caseNo).isPresent(),
                homes.wholeMonthsUnpaid(caseNo));
    }

    private KindNeeds needs(ViolationKind kind) {
        return kind == null
                ? null
                : new KindNeeds(
                        kind.isOfTenancy(),
                        kind == ViolationKind.BAD_FAITH_ARREARS
                                ? policy.rent().arrearsLimitMonths().value()
                                : 0,
                        kind == ViolationKind.LONG_VACANCY
                                ? policy.violation().limit().vacancyMonths().value()
                                : 0);
    }

    private Optional<CaseFacts> named(String caseNo) {
        try {
            return caseNo == null || caseNo.isEmpty() ? Optional.empty() : Optional.of(cases.byNo(caseNo));
        } catch (UnknownCase nobody) {
            return Optional.empty();
        }
    }

    private String seat(CaseFacts facts) {
        return areas.seat(Level.HOUSING, facts.communityCode()).code();
    }
}
