package org.guangsha.sla;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Stops every clock of a case when its procedure ends, however it ends. */
@Component("closeCaseClocks")
class CloseCaseClocks implements ExecutionListener {

    private final BreachRegister breaches;
    private final Pauses pauses;

    CloseCaseClocks(BreachRegister breaches, Pauses pauses) {
        this.breaches = breaches;
        this.pauses = pauses;
    }

    @Override
    public void notify(DelegateExecution execution) {
        breaches.clearCase(execution.getProcessBusinessKey());
        pauses.close(execution.getProcessBusinessKey());
    }
}
