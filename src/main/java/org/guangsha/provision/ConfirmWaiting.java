package org.guangsha.provision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知轮候: the household learns its place, its points and what follows. */
@Component("confirmWaiting")
class ConfirmWaiting implements JavaDelegate {

    private final ProvisionLetters letters;

    ConfirmWaiting(ProvisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.waiting(execution.getProcessBusinessKey());
    }
}
