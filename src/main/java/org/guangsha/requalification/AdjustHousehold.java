package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.provision.Recounts;
import org.springframework.stereotype.Component;

/** 调整待遇: the household goes on, with amounts, points and rent by what was found, from the month each rule names. */
@Component("adjustHousehold")
class AdjustHousehold implements JavaDelegate {

    private final RequalificationTable table;
    private final Findings findings;
    private final Recounts recounts;
    private final CaseRegister cases;
    private final RequalificationLetters letters;
    private final Journal journal;
    private final Clock clock;

    AdjustHousehold(
            RequalificationTable table,
            Findings findings,
            Recounts recounts,
            CaseRegister cases,
            RequalificationLetters letters,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.findings = findings;
        this.recounts = recounts;
        this.cases = cases;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requalification one = table.hold(RequalificationProcess.idOf(execution)).orElseThrow();
        CaseFacts of = cases.byNo(one.caseNo());
        Finding found = findings.latest(one.caseNo()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<String> changes = recounts.apply(
                of,
                found.facts(),
                one.ownArea() == null ? recounts.ownArea(of) : one.ownArea(),
                found.level(),
                today,
                one.cause().chinese());
        table.settle(one.id(), RequalificationState.ADJUSTED, today);
        journal.note(one.caseNo(), EntryKind.REQUALIFICATION, told(one, changes));
        letters.result(one, RequalificationState.ADJUSTED, changes);
    }

    private static String told(Requalification one, List<String> changes) {
        String result = "%s：%s".formatted(one.cause().chinese(), RequalificationState.ADJUSTED.chinese());
        return changes.isEmpty() ? result + "，金额不变" : result + "，" + String.join("；", changes);
    }
}
