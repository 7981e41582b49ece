package org.guangsha.reports.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of one area with all below it. */
public final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Measure, Integer> sums = new EnumMap<>(Measure.class);
    private final Days caseDays = new Days();
    private final SortedMap<String, Days> steps = new TreeMap<>();

    /** Adds a count of the area or of one below it. */
    public void add(Count count) {
        sums.merge(count.measure(), count.amount(), Integer::sum);
        if (count.measure() == Measure.CASE_DAYS) {
            caseDays.add(count.days(), count.amount());
        } else if (count.measure() == Measure.STEP_DAYS) {
            steps.computeIfAbsent(count.step(), step -> new Days()).add(count.days(), count.amount());
        }
    }

    public int of(Measure measure) {
        return sums.getOrDefault(measure, 0);
    }

    public int decided() {
        return of(Measure.GRANTED) + of(Measure.REFUSED);
    }

    /** Percent of the decided appeals that were overturned, to one place; null where none was decided. */
    public BigDecimal overturnedShare() {
        return share(of(Measure.OVERTURNED), of(Measure.OVERTURNED) + of(Measure.UPHELD));
    }

    /** Percent of those provided for that were in time, to one place; null where nobody was provided for. */
    public BigDecimal inTimeShare() {
        return share(of(Measure.IN_TIME), of(Measure.PROVIDED));
    }

    /** Calendar days from acceptance to decision. */
    public Days caseDays() {
        return caseDays;
    }

    /** Working days, by step. */
    public SortedMap<String, Days> steps() {
        return steps;
    }

    /** Whether nothing at all was counted. */
    public boolean isEmpty() {
        return sums.isEmpty();
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
