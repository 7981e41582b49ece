package org.guangsha.requalification.campaign;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A year's campaign.
 *
 * @param keyDate households in force on it are examined
 * @param before everybody is to be examined before this day
 * @param openedAt when it began
 * @param listedAt when its list was fixed, null until then
 * @param households how many are on the list
 * @param chunks parts the list is checked in
 * @param checkedFrom when the first part was checked, null until then
 * @param checkedAt when the last part was, null until then
 * @param remindedOn when offices were reminded, null until then
 * @param leftOver households left over when the last day had passed, null until then
 * @param closedOn when the last one was settled, null until then
 */
public record Campaign(
        int year,
        LocalDate keyDate,
        LocalDate before,
        Instant openedAt,
        Instant listedAt,
        int households,
        int chunks,
        Instant checkedFrom,
        Instant checkedAt,
        LocalDate remindedOn,
        Integer leftOver,
        LocalDate closedOn) {

    /** What its requalifications are made for. */
    public String occasion() {
        return occasion(year);
    }

    /** {@code annual-2027}, which is also the business key of its instance. */
    public static String occasion(int year) {
        return "annual-" + year;
    }

    /** The last day to settle a household. */
    public LocalDate lastDay() {
        return before.minusDays(1);
    }
}
