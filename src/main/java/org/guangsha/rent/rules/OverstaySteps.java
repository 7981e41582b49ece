package org.guangsha.rent.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.guangsha.policy.DwellingPolicy;

/**
 * How much of the market rent is asked for in each month a dwelling is overstayed (H21.6): more every calendar month, up to
 * a most.
 *
 * @param first percent of the month it began in
 * @param step percent more with each further month
 */
public record OverstaySteps(int first, int step, int most) {

    public static OverstaySteps of(DwellingPolicy.Exit policy) {
        return new OverstaySteps(
                policy.overstayFirstPercent().value(),
                policy.overstayStepPercent().value(),
                policy.overstayMostPercent().value());
    }

    /** @param month the how manieth month of overstaying, 0 for none; then the answer is 0 too */
    public int percent(int month) {
        return month == 0 ? 0 : (int) Math.min(most, first + (long) step * (month - 1));
    }

    /** How many calendar months of overstaying this day falls into: 1 in the month it began, 0 before or where it never did. */
    public static int month(LocalDate overstayed, LocalDate day) {
        return overstayed == null || day.isBefore(overstayed)
                ? 0
                : 1 + (int) ChronoUnit.MONTHS.between(YearMonth.from(overstayed), YearMonth.from(day));
    }
}
