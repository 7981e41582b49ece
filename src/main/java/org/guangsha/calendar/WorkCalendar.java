package org.guangsha.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Due dates by the State Council's arrangements and the Civil Code, art. 201–203; in diagrams the bean {@code workCalendar}.
 * A date that rests on a day from 1 January of the first year not announced on is provisional.
 * All dates are days in Asia/Shanghai; the calendar runs from 2010-01-01 to 2099-12-31 and throws {@link OutsideCalendar}
 * beyond. A period shorter than one is an {@link IllegalArgumentException}.
 *
 * <p>Where a year is announced at another node, this one counts by it a minute later at the latest (decision 021).
 */
@Component("workCalendar")
public class WorkCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long LOOK_EVERY = Duration.ofMinutes(1).toNanos();

    private final EnteredArrangements entered;
    private volatile CalendarEdition edition = CalendarEdition.first(ArrangementFile.read());
    private volatile long lookedAt;
    private volatile boolean looked;

    /** A calendar of the years the program brings alone. */
    public WorkCalendar() {
        entered = null;
    }

    @Autowired
    WorkCalendar(ObjectProvider<EnteredArrangements> entered) {
        this.entered = entered.getIfAvailable();
    }

    /** The n-th working day after from; make-up Saturdays and Sundays count. */
    public DueDate dueAfterWorkingDays(LocalDate from, int n) {
        return now().dueAfterWorkingDays(from, n);
    }

    /** The same day number n months on, or the month's last day; moved to the next working day if it is none. */
    public DueDate dueAfterMonths(LocalDate from, int n) {
        return now().dueAfterMonths(from, n);
    }

    /** The n-th calendar day after from, moved to the next working day if it is none. */
    public DueDate dueAfterDays(LocalDate from, int calendarDays) {
        return now().dueAfterDays(from, calendarDays);
    }

    /** As {@link #dueAfterDays}, but never earlier than what an earlier state of the calendar since that day would have told. */
    public DueDate toldDueAfterDays(LocalDate from, int calendarDays) {
        return now().toldDueAfterDays(from, calendarDays);
    }

    public boolean isWorkday(LocalDate day) {
        return now().isWorkday(day);
    }

    /** Whether the holidays of this day's year are not announced yet. */
    public boolean isProvisional(LocalDate day) {
        return now().isProvisional(day);
    }

    /** As {@link #isProvisional}, of the day of this moment. */
    public boolean isProvisionalAt(Instant moment) {
        return isProvisional(LocalDate.ofInstant(moment, ZONE));
    }

    /** Working days passed, the first day not counted; 0 when the second day is not after the first. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return now().workingDaysBetween(fromExclusive, toInclusive);
    }

    /** The calendar as it stands. */
    CalendarEdition now() {
        if (entered != null && (!looked || System.nanoTime() - lookedAt > LOOK_EVERY)) {
            look();
        }
        return edition;
    }

    /** Takes up what was announced meanwhile, here or at another node. */
    synchronized void look() {
        if (entered.newest() != edition.id()) {
            CalendarEdition next = CalendarEdition.first(ArrangementFile.read());
            List<EnteredArrangement> all = entered.all();
            for (EnteredArrangement one : all) {
                next = next.with(one.id(), one.on(), one.arrangement());
            }
            edition = next;
        }
        lookedAt = System.nanoTime();
        looked = true;
    }
}
