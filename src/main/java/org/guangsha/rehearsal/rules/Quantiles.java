package org.guangsha.rehearsal.rules;

import java.util.Arrays;

/**
 * Figures of a sample, by rank.
 *
 * @param count how many there are; where there are none all figures are 0
 */
public record Quantiles(int count, double mean, long p50, long p90, long max) {

    public static Quantiles of(long[] sample) {
        if (sample.length == 0) {
            return new Quantiles(0, 0, 0, 0, 0);
        }
        long[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Quantiles(
                sorted.length,
                Arrays.stream(sorted).average().orElseThrow(),
                ranked(sorted, 50),
                ranked(sorted, 90),
                sorted[sorted.length - 1]);
    }

    private static long ranked(long[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
