package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.guangsha.sla.BreachRegister;
import org.springframework.stereotype.Component;

/** At the end of {@code requalification}, however it ends: one that was left over when its last day had passed is late no more. */
@Component("endLateness")
class EndLateness implements ExecutionListener {

    private final RequalificationTable table;
    private final BreachRegister breaches;
    private final Clock clock;

    EndLateness(RequalificationTable table, BreachRegister breaches, Clock clock) {
        this.table = table;
        this.breaches = breaches;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Requalification one = table.find(RequalificationProcess.idOf(execution)).orElseThrow();
        if (LocalDate.now(clock).isAfter(one.dueOn())) {
            breaches.clearTask(Requalification.late(one.id()));
        }
    }
}
