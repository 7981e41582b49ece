package org.guangsha.requalification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.guangsha.sla.BreachRegister;
import org.springframework.stereotype.Component;

/** At the end of {@code requalification}, however it ends: one that was left over when its last day had passed is late no more. */
@Component("endLateness")
class EndLateness implements ExecutionListener {

    private final BreachRegister breaches;

    EndLateness(BreachRegister breaches) {
        this.breaches = breaches;
    }

    @Override
    public void notify(DelegateExecution execution) {
        breaches.clearTask(Requalification.late(RequalificationProcess.idOf(execution)));
    }
}
