package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 终止复核: the entitlement has ended otherwise; there is nothing left to examine. */
@Component("lapseRequalification")
class LapseRequalification implements JavaDelegate {

    private final RequalificationTable table;
    private final Clock clock;

    LapseRequalification(RequalificationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        table.settle(RequalificationProcess.idOf(execution), RequalificationState.LAPSED, LocalDate.now(clock));
    }
}
