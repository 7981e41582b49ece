package org.guangsha.rehearsal.run;

import java.time.LocalDate;
import org.guangsha.rehearsal.rules.Chance;
import org.guangsha.rehearsal.rules.Moment;

/**
 * How long and how much is rehearsed.
 *
 * @param from first day
 * @param threads acts done at the same time; the outcome does not depend on it
 */
public record Terms(LocalDate from, int months, int households, long seed, int threads) {

    public Chance chance() {
        return new Chance(seed);
    }

    /** The first day after it. */
    public LocalDate until() {
        return from.plusMonths(months);
    }

    long end() {
        return Moment.startOf(until());
    }
}
