package org.guangsha.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.calendar.rules.Periods;
import org.guangsha.calendar.rules.WorkingDays;

/**
 * The calendar as it stood from one announcement to the next; never changes. Counts as {@link WorkCalendar} does.
 */
public final class CalendarEdition {

    private final long id;
    private final LocalDate since;
    private final CalendarEdition previous;
    private final List<Arrangement> arrangements;
    private final WorkingDays days;
    private final Periods periods;

    private CalendarEdition(long id, LocalDate since, CalendarEdition previous, List<Arrangement> arrangements) {
        this.id = id;
        this.since = since;
        this.previous = previous;
        this.arrangements = arrangements;
        this.days = new WorkingDays(arrangements);
        this.periods = new Periods(days);
    }

    /** The calendar the program brings. */
    static CalendarEdition first(List<Arrangement> arrangements) {
        return new CalendarEdition(0, WorkingDays.FIRST, null, List.copyOf(arrangements));
    }

    /** This calendar with all that was known of the arrangement's year replaced by the arrangement. */
    CalendarEdition with(long number, LocalDate enteredOn, Arrangement announced) {
        SortedMap<Integer, List<Arrangement>> years = new TreeMap<>();
        arrangements.forEach(one ->
                years.computeIfAbsent(one.year(), year -> new ArrayList<>()).add(one));
        years.put(announced.year(), List.of(announced));
        return new CalendarEdition(
                number,
                enteredOn,
                this,
                years.values().stream().flatMap(List::stream).toList());
    }

    public DueDate dueAfterWorkingDays(LocalDate from, int n) {
        return periods.workingDays(checked(from), n);
    }

    public DueDate dueAfterMonths(LocalDate from, int n) {
        return periods.months(checked(from), n);
    }

    public DueDate dueAfterDays(LocalDate from, int n) {
        return periods.calendarDays(checked(from), n);
    }

    /** The latest end that anybody could have been told since the first day: what was promised is never shortened. */
    public DueDate toldDueAfterDays(LocalDate from, int n) {
        DueDate own = dueAfterDays(from, n);
        if (previous == null || since.isBefore(from)) {
            return own;
        }
        DueDate before = previous.toldDueAfterDays(from, n);
        return before.due().isAfter(own.due()) ? new DueDate(before.due(), own.provisional()) : own;
    }

    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return periods.workingDaysBetween(checked(fromExclusive), toInclusive);
    }

    boolean isWorkday(LocalDate day) {
        return days.isWorkday(day);
    }

    boolean isProvisional(LocalDate day) {
        return days.isProvisional(day);
    }

    /** Number of the announcement that made it; 0 for the calendar the program brings. */
    long id() {
        return id;
    }

    CalendarEdition previous() {
        return previous;
    }

    List<Arrangement> arrangements() {
        return arrangements;
    }

    List<Arrangement> of(int year) {
        return arrangements.stream().filter(one -> one.year() == year).toList();
    }

    int lastYear() {
        return arrangements.get(arrangements.size() - 1).year();
    }

    private LocalDate checked(LocalDate from) {
        days.isWorkday(from);
        return from;
    }
}
