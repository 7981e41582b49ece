package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知继续保障: the household stays, for the reasons of the decision. */
@Component("tellStays")
class TellStays implements JavaDelegate {

    private final ExitTable exits;
    private final ExitLetters letters;
    private final Clock clock;

    TellStays(ExitTable exits, ExitLetters letters, Clock clock) {
        this.exits = exits;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.hold(execution.getProcessBusinessKey()).ifPresent(exit -> {
            letters.stays(exit);
            exits.close(exit.id(), ExitOutcome.STAYS, LocalDate.now(clock));
        });
    }
}
