package org.guangsha.calendar.rules;

import java.time.LocalDate;
import org.guangsha.calendar.DueDate;

/** Ends of periods as the Civil Code counts them; the first day is never counted (art. 201). */
public final class Periods {

    private final WorkingDays days;

    public Periods(WorkingDays days) {
        this.days = days;
    }

    /** The n-th working day after from. */
    public DueDate workingDays(LocalDate from, int n) {
        requirePositive(n);
        LocalDate due = from;
        boolean provisional = false;
        for (int counted = 0; counted < n; ) {
            due = due.plusDays(1);
            counted += days.isWorkday(due) ? 1 : 0;
            provisional |= days.isProvisional(due);
        }
        return new DueDate(due, provisional);
    }

    /** The same day number n months on, or the last day of that month (art. 202). */
    public DueDate months(LocalDate from, int n) {
        requirePositive(n);
        return moved(from.plusMonths(n));
    }

    /** The n-th calendar day after from. */
    public DueDate calendarDays(LocalDate from, int n) {
        requirePositive(n);
        return moved(from.plusDays(n));
    }

    /** Working days after the first day up to and including the last; 0 when the last is not after the first. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        if (!toInclusive.isAfter(fromExclusive)) {
            return 0;
        }
        return (int) fromExclusive
                .plusDays(1)
                .datesUntil(toInclusive.plusDays(1))
                .filter(days::isWorkday)
                .count();
    }

    /** A last day that is a holiday, weekends included, gives way to the next working day (art. 203). */
    private DueDate moved(LocalDate last) {
        LocalDate due = last;
        boolean provisional = days.isProvisional(due);
        while (!days.isWorkday(due)) {
            due = due.plusDays(1);
            provisional |= days.isProvisional(due);
        }
        return new DueDate(due, provisional);
    }

    private static void requirePositive(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a period has at least one day or month, not " + n);
        }
    }
}
