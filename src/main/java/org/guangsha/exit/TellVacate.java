package org.guangsha.exit;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 告知腾退期限: the decision is final; the term to vacate the dwelling begins. */
@Component("tellVacate")
@SetsVariables(ExitProcess.LAST_DAY)
class TellVacate implements JavaDelegate {

    private final ExitTable exits;
    private final ExitHomes homes;
    private final ExitDates dates;
    private final ExitLetters letters;
    private final Journal journal;

    TellVacate(ExitTable exits, ExitHomes homes, ExitDates dates, ExitLetters letters, Journal journal) {
        this.exits = exits;
        this.homes = homes;
        this.dates = dates;
        this.letters = letters;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        ExitFacts exit = exits.hold(caseNo).orElseThrow();
        LocalDate until = exit.vacateBy() == null ? dates.vacateBy() : exit.vacateBy();
        if (exit.vacateBy() == null) {
            exits.vacateBy(exit.id(), until);
            journal.note(caseNo, EntryKind.EXIT, "住房应于 %s 前腾退".formatted(until));
        }
        letters.vacate(exit, homes.code(caseNo).orElseThrow(), until);
        execution.setVariable(ExitProcess.LAST_DAY, until.toString());
    }
}
