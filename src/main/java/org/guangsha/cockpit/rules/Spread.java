package org.guangsha.cockpit.rules;

import java.util.Map;
import java.util.TreeMap;

/** Values and how often each was seen. Pure; a value may be given in any order. */
public final class Spread {

    private final TreeMap<Double, Long> seen = new TreeMap<>();
    private long count;

    public void add(double value, long times) {
        seen.merge(value, times, Long::sum);
        count += times;
    }

    public long count() {
        return count;
    }

    /**
     * The least value that this part of all does not pass.
     *
     * @param part 0.5 for the median
     * @throws IllegalStateException where there is nothing
     */
    public double quantile(double part) {
        long rank = Math.max(1, (long) Math.ceil(part * count));
        long passed = 0;
        for (Map.Entry<Double, Long> each : seen.entrySet()) {
            passed += each.getValue();
            if (passed >= rank) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("nothing was seen");
    }
}
