package org.guangsha.exchange;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 记录以书面材料办理: who and why, on the case's timeline and beside the question that stays open for ever. */
@Component("recordPapersInstead")
class RecordPapersInstead implements JavaDelegate {

    private final EvidenceAnswerRepository rows;
    private final Journal journal;
    private final Clock clock;

    RecordPapersInstead(EvidenceAnswerRepository rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        int round = (Integer) execution.getVariable(EvidenceProcess.ROUND);
        String source = (String) execution.getVariable(EvidenceProcess.SOURCE);
        String reason = (String) execution.getVariable(EvidenceProcess.REASON);
        EvidenceAnswerRow row =
                rows.findByCaseNoAndCheckRoundAndSource(caseNo, round, source).orElseThrow();
        row.papersInstead(reason, clock.instant());
        String words = "%s：%s".formatted(row.facts().sourceName(), reason);
        journal.note(caseNo, EntryKind.PAPERS_INSTEAD, EvidenceProcess.KEY, words);
    }
}
