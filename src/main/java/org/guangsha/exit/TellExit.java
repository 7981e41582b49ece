package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知退出决定: the decision in writing, with the way to appeal. */
@Component("tellExit")
class TellExit implements JavaDelegate {

    private final ExitTable exits;
    private final ExitLetters letters;
    private final Clock clock;

    TellExit(ExitTable exits, ExitLetters letters, Clock clock) {
        this.exits = exits;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExitFacts exit = exits.hold(execution.getProcessBusinessKey()).orElseThrow();
        exits.exitTold(exit.id(), letters.decision(exit, LocalDate.now(clock)).date());
    }
}
