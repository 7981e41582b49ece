package org.guangsha.sla;

import static org.guangsha.sla.ClockKind.CASE;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * A procedure other than a household's has run over the day in its variable {@code lastDay}; shown, under the name of the
 * activity that stands for it, for as long as that activity waits.
 */
@Component("recordLastDayBreach")
class RecordLastDayBreach implements ExecutionListener {

    private final BreachRegister breaches;
    private final Incidents incidents;
    private final Clocks clocks;
    private final Clock clock;

    RecordLastDayBreach(BreachRegister breaches, Incidents incidents, Clocks clocks, Clock clock) {
        this.breaches = breaches;
        this.incidents = incidents;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String lastDay = (String) execution.getVariable("lastDay");
        breaches.open(new Breach(
                CASE,
                number,
                null,
                execution.getTenantId(),
                clocks.endOf(lastDay).toInstant(),
                clock.instant(),
                null));
        incidents.raise(
                Incidents.BREACH,
                execution.getId(),
                number,
                "%s %s：期限为 %s".formatted(number, execution.getCurrentActivityName(), lastDay));
    }
}
