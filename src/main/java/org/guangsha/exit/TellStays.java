package org.guangsha.exit;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知继续保障: the household stays, for the reasons of the decision. */
@Component("tellStays")
class TellStays implements JavaDelegate {

    private final ExitTable exits;
    private final ExitLetters letters;
    private final ExitEndings endings;

    TellStays(ExitTable exits, ExitLetters letters, ExitEndings endings) {
        this.exits = exits;
        this.letters = letters;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.hold(execution.getProcessBusinessKey()).ifPresent(exit -> {
            letters.stays(exit);
            endings.close(exit, ExitOutcome.STAYS);
        });
    }
}
