package org.guangsha.cockpit.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.ToIntBiFunction;
import org.guangsha.sla.StepSpan;

/**
 * How long a step took, in working days as the law counts them: the day it begins is not counted (Civil Code art. 201), so done on
 * the day it came is 0.
 *
 * @param done how many tasks
 * @param median what half of them took at most
 * @param ninth what nine of ten took at most
 * @param given the time they usually had
 */
public record StepTime(long done, int median, int ninth, int given, Heat heat) {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /**
     * @param spans at least one
     * @param workingDays working days passed from a day, not counted, to another, counted
     */
    public static StepTime of(Collection<StepSpan> spans, ToIntBiFunction<LocalDate, LocalDate> workingDays) {
        Spread took = new Spread();
        Spread given = new Spread();
        Spread used = new Spread();
        for (StepSpan span : spans) {
            int days = workingDays.applyAsInt(span.began(), span.ended());
            int had = workingDays.applyAsInt(span.began(), span.due());
            took.add(days, span.count());
            given.add(had, span.count());
            used.add(part(days, had), span.count());
        }
        return new StepTime(
                took.count(),
                (int) took.quantile(HALF),
                (int) took.quantile(NINE_OF_TEN),
                (int) given.quantile(HALF),
                Heat.of(used.quantile(NINE_OF_TEN)));
    }

    /** What is due on the day it comes has its time used up when that day is over. */
    private static double part(int days, int had) {
        return had == 0 ? days + 1 : (double) days / had;
    }
}
