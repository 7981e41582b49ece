package org.guangsha.requalification;

import java.time.Clock;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.subsidy.Pause;
import org.guangsha.subsidy.SubsidyPauses;
import org.springframework.stereotype.Component;

/** 暂停补贴: nothing was declared in the term; what is paid pauses with the next month, and the household is told. */
@Component("pauseSubsidy")
class PauseSubsidy implements JavaDelegate {

    private static final String WHY = "资格复核逾期未申报";

    private final RequalificationTable table;
    private final SubsidyPauses pauses;
    private final RequalificationLetters letters;
    private final Journal journal;
    private final Clock clock;

    PauseSubsidy(
            RequalificationTable table,
            SubsidyPauses pauses,
            RequalificationLetters letters,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.pauses = pauses;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requalification one = table.find(RequalificationProcess.idOf(execution)).orElseThrow();
        pauses.pause(one.caseNo(), YearMonth.now(clock).plusMonths(1), WHY);
        journal.note(one.caseNo(), EntryKind.REQUALIFICATION, "期限内没有申报");
        letters.overdue(one, pauses.openOf(one.caseNo()).map(Pause::from).orElse(null));
    }
}
