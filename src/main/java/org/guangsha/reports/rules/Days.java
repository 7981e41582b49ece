package org.guangsha.reports.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many took how many days. */
public final class Days {

    private static final int TENTHS = 10;
    private static final int NINE = 9;

    private final SortedMap<Integer, Integer> counts = new TreeMap<>();
    private int all;
    private long sum;

    void add(int days, int amount) {
        counts.merge(days, amount, Integer::sum);
        all += amount;
        sum += (long) days * amount;
    }

    public int count() {
        return all;
    }

    /** To one place, half up; null where there were none. */
    public BigDecimal average() {
        return all == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** The fewest days within which at least nine in ten were done; null where there were none. */
    public Integer p90() {
        long passed = 0;
        for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
            passed += one.getValue();
            if (passed * TENTHS >= (long) all * NINE) {
                return one.getKey();
            }
        }
        return null;
    }
}
