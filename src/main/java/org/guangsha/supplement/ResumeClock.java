package org.guangsha.supplement;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.guangsha.sla.Clocks;
import org.guangsha.sla.Pauses;
import org.springframework.stereotype.Component;

/** 恢复计时: the review goes on, as many working days later as were lost; the case's clock too. */
@Component("resumeClock")
@SetsVariables(SupplementRequest.RESUMED_LAST_DAY)
class ResumeClock implements JavaDelegate {

    private final Supplements supplements;
    private final Pauses pauses;
    private final Clocks clocks;

    ResumeClock(Supplements supplements, Pauses pauses, Clocks clocks) {
        this.supplements = supplements;
        this.pauses = pauses;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupplementFacts list = supplements.get((Long) execution.getVariable(SupplementRequest.VARIABLE));
        LocalDate lastDay = clocks.resumed(list.lastDay(), list.askedOn());
        execution.setVariable(SupplementRequest.RESUMED_LAST_DAY, lastDay.toString());
        execution.removeVariable("outcome");
        pauses.end(list.caseNo(), list.cause());
    }
}
