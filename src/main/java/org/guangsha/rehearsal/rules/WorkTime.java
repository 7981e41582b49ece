package org.guangsha.rehearsal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Working time of one person: the same hours on every day that he or she is there.
 *
 * @param hours in their order, none of them overlapping
 * @param there whether the person works on a day
 */
public record WorkTime(List<Hours> hours, Predicate<LocalDate> there) {

    /** Days searched for one on which anybody works. */
    private static final int SEARCHED = 400;

    /** The first minute of work at or after this moment; a calendar without any working day has none, then the moment a year on. */
    public long next(long moment) {
        LocalDate day = Moment.day(moment);
        int minute = Moment.minute(moment);
        for (int searched = 0; searched < SEARCHED; searched++) {
            if (there.test(day)) {
                for (Hours one : hours) {
                    if (minute < one.end()) {
                        return Moment.startOf(day) + Math.max(minute, one.first());
                    }
                }
            }
            day = day.plusDays(1);
            minute = 0;
        }
        return Moment.startOf(day);
    }

    /** The moment work of so many minutes is done that is begun at this one. */
    public long done(long begun, int minutes) {
        long at = next(begun);
        int left = minutes;
        while (left > endOf(at) - at) {
            left -= (int) (endOf(at) - at);
            at = next(endOf(at));
        }
        return at + left;
    }

    /** Minutes of work between the two. */
    public long between(long from, long to) {
        long sum = 0;
        for (long at = next(from); at < to; at = next(endOf(at))) {
            sum += Math.min(to, endOf(at)) - at;
        }
        return sum;
    }

    private long endOf(long working) {
        int minute = Moment.minute(working);
        return hours.stream()
                .filter(one -> one.first() <= minute && minute < one.end())
                .mapToLong(one -> working - minute + one.end())
                .findFirst()
                .orElse(working + Moment.MINUTES_A_DAY);
    }
}
