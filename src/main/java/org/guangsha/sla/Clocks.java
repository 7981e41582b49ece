package org.guangsha.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.guangsha.calendar.DueDate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** Due dates for the diagrams: {@code ${clocks.reviewDue()}} on a task, {@code ${clocks.reviewEnds()}} on its timer. */
@Component("clocks")
public class Clocks {

    private final Clock clock;
    private final WorkCalendar calendar;
    private final Policy policy;

    Clocks(Clock clock, WorkCalendar calendar, Policy policy) {
        this.clock = clock;
        this.calendar = calendar;
        this.policy = policy;
    }

    /** The last second in which a review begun now is in time (H21.5): what a task list shows as due. */
    public Date reviewDue() {
        return Date.from(review().endsAt().minusSeconds(1));
    }

    /** The moment a review begun now is overdue: 24:00 of its last working day (Civil Code art. 203). */
    public Date reviewEnds() {
        return Date.from(review().endsAt());
    }

    /** The day on which a review begun now must be done. */
    public DueDate review() {
        return calendar.dueAfterWorkingDays(
                LocalDate.now(clock), policy.review().workingDays().value());
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
     * 24:00 of a day: the moment a case is overdue, or a notice has hung long enough.
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
