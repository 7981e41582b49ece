package org.guangsha.cockpit.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Breaches week by week, this week last. Pure. */
public final class Trend {

    private static final int WEEKS = 12;

    private Trend() {}

    /**
     * A week.
     *
     * @param monday its first day
     * @param opened breaches that happened in it
     * @param cleared late work that was done, or fell away, in it
     * @param open breaches that were open at its end, of this week those that are open now
     */
    public record Week(LocalDate monday, long opened, long cleared, long open) {}

    /** The Mondays these weeks begin with. */
    public static List<LocalDate> mondays(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(1 - WEEKS, 0).mapToObj(monday::plusWeeks).toList();
    }

    /**
     * @param opened how many of each week
     * @param cleared how many of each week
     * @param openNow how many are open at this moment
     */
    public static List<Week> of(List<LocalDate> mondays, List<Long> opened, List<Long> cleared, long openNow) {
        List<Week> weeks = new ArrayList<>();
        long open = openNow;
        for (int i = mondays.size() - 1; i >= 0; i--) {
            weeks.add(new Week(mondays.get(i), opened.get(i), cleared.get(i), open));
            open += cleared.get(i) - opened.get(i);
        }
        Collections.reverse(weeks);
        return weeks;
    }
}
