package org.guangsha.exit;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.rent.Tenancies;
import org.springframework.stereotype.Component;

/** 提高租金: the term is over and the dwelling not back; from the day after, the rent rises month by month (H21.6). */
@Component("raiseRent")
class RaiseRent implements JavaDelegate {

    private final ExitTable exits;
    private final ExitHomes homes;
    private final Tenancies tenancies;
    private final ExitLetters letters;
    private final Journal journal;

    RaiseRent(ExitTable exits, ExitHomes homes, Tenancies tenancies, ExitLetters letters, Journal journal) {
        this.exits = exits;
        this.homes = homes;
        this.tenancies = tenancies;
        this.letters = letters;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        ExitFacts exit = exits.openOf(caseNo).orElseThrow();
        LocalDate from = exit.vacateBy().plusDays(1);
        homes.tenancy(caseNo).filter(tenancy -> tenancy.overstayed() == null).ifPresent(tenancy -> {
            tenancies.overstay(caseNo, from, "退出保障后逾期未腾退");
            journal.note(caseNo, EntryKind.EXIT, "逾期未腾退，自 %s 起逐月提高租金".formatted(from));
        });
        letters.overstays(exit, homes.code(caseNo).orElseThrow());
    }
}
