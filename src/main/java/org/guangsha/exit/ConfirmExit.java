package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.exit.rules.ExitMonths;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** 确认退出: what the household asked for, or was decided elsewhere, from the first month the policy lets it count. */
@Component("confirmExit")
class ConfirmExit implements JavaDelegate {

    private final ExitTable exits;
    private final ExitLetters letters;
    private final Journal journal;
    private final Policy policy;
    private final Clock clock;

    ConfirmExit(ExitTable exits, ExitLetters letters, Journal journal, Policy policy, Clock clock) {
        this.exits = exits;
        this.letters = letters;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        ExitFacts opened = exits.hold(caseNo).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (opened.decidedOn() == null) {
            YearMonth from = ExitMonths.of(
                            opened.since(),
                            today,
                            policy.subsidy().changeTakesEffect().value())
                    .first();
            exits.decided(opened.id(), true, from, opened.words(), today, opened.openedBy());
            journal.note(
                    caseNo,
                    EntryKind.EXIT,
                    "自 %s 起退出：%s".formatted(from, opened.ground().chinese()));
        }
        ExitFacts exit = exits.openOf(caseNo).orElseThrow();
        exits.exitTold(exit.id(), letters.decision(exit, today).date());
    }
}
