package org.guangsha.calendar;

import java.time.LocalDate;
import org.guangsha.calendar.rules.Periods;
import org.guangsha.calendar.rules.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Due dates by the State Council's arrangements and the Civil Code, art. 201–203; in diagrams the bean {@code workCalendar}.
 * A date that rests on a day from 1 January of the first year not announced on is provisional.
 * All dates are days in Asia/Shanghai; the calendar runs from 2010-01-01 to 2099-12-31 and throws {@link OutsideCalendar}
 * beyond. A period shorter than one is an {@link IllegalArgumentException}.
 */
@Component("workCalendar")
public class WorkCalendar {

    private final WorkingDays days = new WorkingDays(ArrangementFile.read());
    private final Periods periods = new Periods(days);

    /** The n-th working day after from; make-up Saturdays and Sundays count. */
    public DueDate dueAfterWorkingDays(LocalDate from, int n) {
        return periods.workingDays(checked(from), n);
    }

    /** The same day number n months on, or the month's last day; moved to the next working day if it is none. */
    public DueDate dueAfterMonths(LocalDate from, int n) {
        return periods.months(checked(from), n);
    }

    /** The n-th calendar day after from, moved to the next working day if it is none. */
    public DueDate dueAfterDays(LocalDate from, int calendarDays) {
        return periods.calendarDays(checked(from), calendarDays);
    }

    public boolean isWorkday(LocalDate day) {
        return days.isWorkday(day);
    }

    /** Working days passed, the first day not counted; 0 when the second day is not after the first. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return periods.workingDaysBetween(checked(fromExclusive), toInclusive);
    }

    private LocalDate checked(LocalDate from) {
        days.isWorkday(from);
        return from;
    }
}
