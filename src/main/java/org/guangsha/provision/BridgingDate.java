package org.guangsha.provision;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.guangsha.application.CaseRegister;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/** When a subsidy must bridge the wait for a dwelling; in the diagram {@code ${bridging.begins(execution)}}. */
@Component("bridging")
public class BridgingDate {

    private final CaseRegister cases;
    private final Clocks clocks;

    BridgingDate(CaseRegister cases, Clocks clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    /** The beginning of the last day of the two months, so that the household is provided for within them (H21.5). */
    public Date begins(DelegateExecution execution) {
        LocalDate lastDay = cases.byNo(execution.getProcessBusinessKey()).dueOn();
        return clocks.endOf(lastDay.minusDays(1).toString());
    }
}
