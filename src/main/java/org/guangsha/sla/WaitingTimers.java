package org.guangsha.sla;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** Moves the timers that wait for the end of a day, when the day changes. */
@Component
public class WaitingTimers {

    private final ManagementService management;
    private final Clocks clocks;
    private final Unfenced unfenced;

    WaitingTimers(ManagementService management, Clocks clocks, Unfenced unfenced) {
        this.management = management;
        this.clocks = clocks;
        this.unfenced = unfenced;
    }

    /** Lets the timer of this event fire at 24:00 of the day; where none waits any more nothing happens. */
    public void move(String processInstance, String event, LocalDate lastDay) {
        unfenced.asProgram(() -> management
                .createJobQuery()
                .processInstanceId(processInstance)
                .activityId(event)
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), clocks.endOf(lastDay.toString()), false)));
    }
}
