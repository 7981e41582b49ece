package org.guangsha.reports.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Days of a report, both included; weeks begin on Monday (GB/T 7408). */
public record Period(LocalDate from, LocalDate to) {

    private static final int MONTHS_OF_QUARTER = 3;

    public static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
    }

    public static Period month(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    public static Period quarter(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1));
    }

    /** The last whole week before this day. */
    public static Period lastWeek(LocalDate day) {
        return week(day.minusWeeks(1));
    }

    /** The week after this one. */
    public Period nextWeek() {
        return week(to.plusDays(1));
    }

    /** 2026-03-02 至 2026-03-08. */
    public String chinese() {
        return from + " 至 " + to;
    }
}
