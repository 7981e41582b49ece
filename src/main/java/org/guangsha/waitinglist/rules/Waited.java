package org.guangsha.waitinglist.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time waited, in full months since the day of acceptance. */
public final class Waited {

    private Waited() {}

    /** Full months, none before acceptance. */
    public static int months(LocalDate acceptedOn, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(acceptedOn, day));
    }

    /** The first day on which one month more has been waited. */
    public static LocalDate nextMonth(LocalDate acceptedOn, LocalDate day) {
        int months = months(acceptedOn, day) + 1;
        LocalDate same = acceptedOn.plusMonths(months);
        // of 31 January a month is over on 1 March only, where February has no such day
        return months(acceptedOn, same) == months ? same : same.plusDays(1);
    }
}
