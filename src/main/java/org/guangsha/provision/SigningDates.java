package org.guangsha.provision;

import java.time.LocalDate;
import java.util.Date;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/** How long an agreement may wait for its signatures; in the diagram {@code ${signing.due()}} and {@code ${signing.ends()}}. */
@Component("signing")
public class SigningDates {

    private final Clocks clocks;
    private final Policy policy;

    public SigningDates(Clocks clocks, Policy policy) {
        this.clocks = clocks;
        this.policy = policy;
    }

    /** The last second in which the signatures are in time. */
    public Date due() {
        return clocks.lastSecond(lastDay());
    }

    /** The moment they are overdue: 24:00 of the last working day. */
    public Date ends() {
        return clocks.endOf(lastDay().toString());
    }

    private LocalDate lastDay() {
        return clocks.lastDay(policy.provision().signWorkingDays().value()).due();
    }
}
