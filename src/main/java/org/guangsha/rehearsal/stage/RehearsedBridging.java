package org.guangsha.rehearsal.stage;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** {@code ${bridging.begins(execution)}} of a diagram. Public, as expressions ask for it. */
public final class RehearsedBridging {

    private final City city;

    RehearsedBridging(City city) {
        this.city = city;
    }

    public Date begins(DelegateExecution execution) {
        return city.clocks()
                .endOf(city.file(execution.getProcessBusinessKey())
                        .due()
                        .minusDays(1)
                        .toString());
    }
}
