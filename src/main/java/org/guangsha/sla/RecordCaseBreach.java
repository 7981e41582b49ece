package org.guangsha.sla;

import static org.guangsha.sla.ClockKind.CASE;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** 超期未结: the case has run over its two months (H21.5); shown for as long as it stays open. */
@Component("recordCaseBreach")
class RecordCaseBreach implements ExecutionListener {

    private final BreachRegister breaches;
    private final Incidents incidents;
    private final Clocks clocks;
    private final Clock clock;

    RecordCaseBreach(BreachRegister breaches, Incidents incidents, Clocks clocks, Clock clock) {
        this.breaches = breaches;
        this.incidents = incidents;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String lastDay = (String) execution.getVariable("caseDue");
        Instant due = clocks.endOf(lastDay).toInstant();
        breaches.open(new Breach(CASE, caseNo, null, execution.getTenantId(), due, clock.instant(), null));
        incidents.raise(Incidents.BREACH, execution.getId(), caseNo, "案件应于 %s 前办结，已超期".formatted(lastDay));
    }
}
