package org.guangsha.sla;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The clock of a task, running or stopped.
 *
 * @param task its id, by which its {@link Breach} is found
 * @param assignee log-in of who took it, null while nobody did
 * @param lastDay null where somebody cleared the date
 * @param ended null while it is open
 */
public record StepClock(
        String task,
        String instance,
        String name,
        String office,
        String assignee,
        Instant began,
        LocalDate lastDay,
        Instant ended) {}
