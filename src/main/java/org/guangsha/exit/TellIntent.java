package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知拟退出: the household learns the grounds and until when it may speak to them. */
@Component("tellIntent")
class TellIntent implements JavaDelegate {

    private final ExitTable exits;
    private final ExitLetters letters;
    private final Clock clock;

    TellIntent(ExitTable exits, ExitLetters letters, Clock clock) {
        this.exits = exits;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExitFacts exit = exits.hold(execution.getProcessBusinessKey()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        letters.intent(exit, today);
        exits.told(exit.id(), today);
    }
}
