package org.guangsha.exchange;

import java.time.YearMonth;

/**
 * What sources are asked about every household of the city at once.
 *
 * @param occasion what it is asked for, {@code annual-2027}; the same whenever the same is asked
 * @param from first month asked about
 * @param until last month asked about
 */
public record CityQuestion(String occasion, YearMonth from, YearMonth until) {

    private static final int MONTHS = 12;

    /** About the twelve months before this one. */
    public static CityQuestion before(String occasion, YearMonth month) {
        return new CityQuestion(occasion, month.minusMonths(MONTHS), month.minusMonths(1));
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }
}
