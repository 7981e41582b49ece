package org.guangsha.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.guangsha.calendar.DueDate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** Last days and the moments they end; in a diagram {@code ${clocks.endOf(caseDue)}}. */
@Component("clocks")
public class Clocks {

    private final Clock clock;
    private final WorkCalendar calendar;
    private final Policy policy;

    public Clocks(Clock clock, WorkCalendar calendar, Policy policy) {
        this.clock = clock;
        this.calendar = calendar;
        this.policy = policy;
    }

    /** The last day of work begun today and given so many working days (H21.5). */
    public DueDate lastDay(int workingDays) {
        return calendar.dueAfterWorkingDays(LocalDate.now(clock), workingDays);
    }

    /**
     * The last day of work that stood still: as many working days later as were lost.
     *
     * @param lastDay its last day before it stopped
     * @param stoppedOn the day it stopped; goes on today
     */
    public LocalDate resumed(LocalDate lastDay, LocalDate stoppedOn) {
        int lost = calendar.workingDaysBetween(stoppedOn, LocalDate.now(clock));
        return lost == 0 ? lastDay : calendar.dueAfterWorkingDays(lastDay, lost).due();
    }

    /** The last second of a day: what a task list shows as due. */
    public Date lastSecond(LocalDate lastDay) {
        return Date.from(startOf(lastDay.plusDays(1)).minusSeconds(1));
    }

    /**
     * The moment managers are warned that a case nears its end.
     *
     * @param lastDay the case's last day, {@code yyyy-MM-dd}
     */
    public Date caseWarning(String lastDay) {
        int days = policy.decision().warnDaysBefore().value();
        return Date.from(startOf(LocalDate.parse(lastDay).minusDays(days)));
    }

    /**
     * 24:00 of a day (Civil Code art. 203): the moment a review or a case is overdue, or a notice has hung long enough.
     *
     * @param lastDay the last day, {@code yyyy-MM-dd}
     */
    public Date endOf(String lastDay) {
        return Date.from(startOf(LocalDate.parse(lastDay).plusDays(1)));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
