package org.guangsha.sla;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Last days as the database keeps them. A day ends at 24:00, a task list shows the second before; either moment, and any other of
 * the day, stands for the day.
 */
record DayEnds(Clock clock) {

    /** No moment of this day or a later one is before it. */
    Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** 24:00 of this day. */
    Timestamp endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    LocalDate dayOf(Timestamp due) {
        return LocalDate.ofInstant(due.toInstant().minusSeconds(1), clock.getZone());
    }
}
