package org.guangsha.casework;

import java.time.LocalDate;

/**
 * Somebody works for an absent colleague.
 *
 * @param absent log-in of whoever is away
 * @param office the group of the absent one that the substitute has for these days
 * @param lastDay the last day, included
 * @param ended whether it was ended before its last day
 */
public record Substitution(
        long id,
        String absent,
        String substitute,
        String office,
        LocalDate firstDay,
        LocalDate lastDay,
        String why,
        String setBy,
        boolean ended) {

    public boolean isRunningOn(LocalDate day) {
        return !ended && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean isOverOn(LocalDate day) {
        return ended || day.isAfter(lastDay);
    }
}
