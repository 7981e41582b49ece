package org.guangsha.policy;

/**
 * The section of {@link Policy} about examining households again (R17, R18).
 *
 * @param annual the campaign of each year
 * @param declaration what is asked of a household whose data do not settle the matter
 */
public record RequalificationPolicy(Annual annual, Declaration declaration) {

    /**
     * The yearly campaign: month and day on which it begins, the day the list is fixed for, the day before which everybody is
     * to be examined (Z五(六): before March), the day on which offices are reminded of what is left, and how many households
     * one step checks at once.
     */
    public record Annual(
            @Bounds(min = 1, max = 12) Sourced<Integer> startMonth,
            @Bounds(min = 1, max = 28) Sourced<Integer> startDay,
            @Bounds(min = 1, max = 12) Sourced<Integer> keyMonth,
            @Bounds(min = 1, max = 28) Sourced<Integer> keyDay,
            @Bounds(min = 1, max = 12) Sourced<Integer> beforeMonth,
            @Bounds(min = 1, max = 28) Sourced<Integer> beforeDay,
            @Bounds(min = 1, max = 60) Sourced<Integer> remindDaysBefore,
            @Bounds(min = 0, max = 60) Sourced<Integer> answersWithinDays,
            @Bounds(min = 10, max = 5000) Sourced<Integer> householdsAtOnce) {}

    /**
     * A household that is asked to declare anew: calendar days it has, days before the end on which it is reminded, whether
     * its subsidy pauses with the month after an end that passed in silence, calendar days after which the office reviews without
     * it, and working days of the review.
     */
    public record Declaration(
            @Bounds(min = 1, max = 90) Sourced<Integer> days,
            @Bounds(min = 1, max = 60) Sourced<Integer> remindDaysBefore,
            Sourced<Boolean> silencePauses,
            @Bounds(min = 1, max = 365) Sourced<Integer> lateDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> reviewWorkingDays) {}
}
