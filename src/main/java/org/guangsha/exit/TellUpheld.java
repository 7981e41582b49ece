package org.guangsha.exit;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知复审维持: the decision stands, for the reasons of the reexamination. */
@Component("tellUpheld")
class TellUpheld implements JavaDelegate {

    private final ExitTable exits;
    private final ExitLetters letters;

    TellUpheld(ExitTable exits, ExitLetters letters) {
        this.exits = exits;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.reexamined(exits.openOf(execution.getProcessBusinessKey()).orElseThrow(), true);
    }
}
