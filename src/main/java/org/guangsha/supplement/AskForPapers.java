package org.guangsha.supplement;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.sla.Pauses;
import org.springframework.stereotype.Component;

/** 告知补正: tells the household all that is missing; the case's clock stands from now on. */
@Component("askForPapers")
@SetsVariables(AskForPapers.DUE)
class AskForPapers implements JavaDelegate {

    /** Last day to hand the papers in, {@code yyyy-MM-dd}. */
    static final String DUE = "supplementDue";

    private final Supplements supplements;
    private final Pauses pauses;
    private final LettersAtEnd letters;
    private final Addressees addressees;
    private final Journal journal;

    AskForPapers(Supplements supplements, Pauses pauses, LettersAtEnd letters, Addressees addressees, Journal journal) {
        this.supplements = supplements;
        this.pauses = pauses;
        this.letters = letters;
        this.addressees = addressees;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupplementFacts list = supplements.get((Long) execution.getVariable(SupplementRequest.VARIABLE));
        execution.setVariable(DUE, list.dueOn().toString());
        pauses.begin(list.caseNo(), list.cause(), list.dueOn().plusDays(1));
        String words = list.papers().stream().map(SupplementFacts.Paper::words).collect(Collectors.joining("、"));
        journal.note(
                list.caseNo(),
                EntryKind.SUPPLEMENT_ASKED,
                list.step(),
                "须于 %s 前补正：%s；其间停止计时".formatted(list.dueOn(), words));
        tell(list);
    }

    private void tell(SupplementFacts list) {
        String applicant = addressees.applicant(list.caseNo());
        Map<String, Object> says = Map.of(
                "applicant", applicant,
                "step", list.title(),
                "items",
                        list.papers().stream().map(SupplementFacts.Paper::words).toList(),
                "dueOn", list.dueOn(),
                "consequence", "逾期未补正的，%s。".formatted(supplements.lapseFollows()));
        letters.issue(LetterKind.SUPPLEMENT, new Addressed(list.caseNo(), list.cause(), applicant, says));
    }
}
