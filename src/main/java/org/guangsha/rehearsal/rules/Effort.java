package org.guangsha.rehearsal.rules;

/**
 * How long something takes: half of it takes less than the typical minutes, little of it much more (log-normal).
 *
 * @param typical median, minutes
 * @param spread deviation of the logarithm: 0 is always the same, 0.5 has one in twenty take more than twice as long
 */
public record Effort(double typical, double spread) {

    /** Whole steps of time, at least one, at most ten times the typical minutes. */
    public int minutes(Chance chance, String about, String what) {
        double drawn = typical * Math.exp(spread * chance.normal(about, what));
        return (int) Moment.atOrAfter(Math.max(1, Math.round(Math.min(drawn, 10 * typical))));
    }
}
