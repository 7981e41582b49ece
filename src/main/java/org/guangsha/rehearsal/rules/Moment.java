package org.guangsha.rehearsal.rules;

import java.time.LocalDate;
import java.time.LocalTime;

/** Points of virtual time: whole minutes of the office's own clock since 1970-01-01, stepped by {@link #STEP}. */
public final class Moment {

    /** Minutes between two points of time at which anything may happen. */
    public static final int STEP = 5;

    public static final int MINUTES_A_DAY = 24 * 60;

    private Moment() {}

    public static long of(LocalDate day, LocalTime time) {
        return startOf(day) + time.toSecondOfDay() / 60;
    }

    public static long startOf(LocalDate day) {
        return day.toEpochDay() * MINUTES_A_DAY;
    }

    public static LocalDate day(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, MINUTES_A_DAY));
    }

    /** Minute of its day. */
    static int minute(long moment) {
        return Math.floorMod(moment, MINUTES_A_DAY);
    }

    /** This point of time, or the next one there is. */
    public static long atOrAfter(long minute) {
        return Math.floorDiv(minute + STEP - 1, (long) STEP) * STEP;
    }
}
