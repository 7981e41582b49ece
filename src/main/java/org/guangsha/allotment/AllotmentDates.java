package org.guangsha.allotment;

import java.util.Date;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Sourced;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/**
 * When each task of an allotment begun today is due, {@code ${allotmentDates.numberDue()}}, and overdue, {@code …Ends()}; in
 * the diagrams {@code allotment} and {@code allotment-contract}.
 */
@Component("allotmentDates")
public class AllotmentDates {

    private final Clocks clocks;
    private final Policy policy;

    AllotmentDates(Clocks clocks, Policy policy) {
        this.clocks = clocks;
        this.policy = policy;
    }

    public Date numberDue() {
        return due(policy.allotment().numberWorkingDays());
    }

    public Date numberEnds() {
        return ends(policy.allotment().numberWorkingDays());
    }

    public Date resultDue() {
        return due(policy.allotment().confirmWorkingDays());
    }

    public Date resultEnds() {
        return ends(policy.allotment().confirmWorkingDays());
    }

    public Date contractDue() {
        return due(policy.allotment().contractWorkingDays());
    }

    public Date contractEnds() {
        return ends(policy.allotment().contractWorkingDays());
    }

    public Date handOverDue() {
        return due(policy.allotment().handOverWorkingDays());
    }

    public Date handOverEnds() {
        return ends(policy.allotment().handOverWorkingDays());
    }

    private Date due(Sourced<Integer> workingDays) {
        return clocks.lastSecond(clocks.lastDay(workingDays.value()).due());
    }

    private Date ends(Sourced<Integer> workingDays) {
        return clocks.endOf(clocks.lastDay(workingDays.value()).due().toString());
    }
}
