package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 告知申报: the household learns what is doubtful, or what its last declaration lacks, and until when it may declare. */
@Component("askHousehold")
class AskHousehold implements JavaDelegate {

    private static final String NOTHING_SAID = "需要核实家庭目前的收入、财产和住房情况";

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final RequalificationLetters letters;
    private final Journal journal;
    private final Clock clock;

    AskHousehold(
            RequalificationTable table,
            DeclarationTable declarations,
            RequalificationLetters letters,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.declarations = declarations;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requalification one = table.find(RequalificationProcess.idOf(execution)).orElseThrow();
        int number = declarations.asking(one.id()).map(Asking::number).orElse(0) + 1;
        String found = one.words().isBlank() ? NOTHING_SAID : one.words();
        String words = declarations.review(one.id()).map(Review::words).orElse(found);
        Asking asking = new Asking(number, LocalDate.now(clock), words);
        declarations.ask(one.id(), asking);
        journal.note(
                one.caseNo(),
                EntryKind.REQUALIFICATION,
                "%s：请家庭申报。%s".formatted(one.cause().chinese(), words));
        letters.asked(one, asking);
    }
}
