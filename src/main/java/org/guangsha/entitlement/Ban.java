package org.guangsha.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A ban from every form of housing security (H21.6, Z九(三)).
 *
 * @param decidedOn the day of the decision, from which the ban holds
 * @param startsOn the day its years are counted from; null while a dwelling is to be returned first, and then the day of the return
 * @param until the last day it holds, null while that is not known
 * @param years how many years, as the policy had it on the day of the decision
 * @param reason for people; names nobody
 */
public record Ban(LocalDate decidedOn, LocalDate startsOn, LocalDate until, int years, String reason) {

    /** A ban whose years are counted from the day it was decided on. */
    public Ban(LocalDate from, LocalDate until, String reason) {
        this(from, from, until, (int) ChronoUnit.YEARS.between(from, until), reason);
    }

    /**
     * The first day is not counted, so it ends with the same day of its last year (Civil Code art. 201, 202).
     *
     * @param startsOn null where a dwelling is to be returned first
     */
    static Ban of(LocalDate decidedOn, LocalDate startsOn, int years, String reason) {
        LocalDate until = startsOn == null ? null : startsOn.plusYears(years);
        return new Ban(decidedOn, startsOn, until, years, reason);
    }

    /** Whether the ban holds on this day, unless it was lifted. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(decidedOn) && (until == null || !day.isAfter(until));
    }

    /** Until when, for people: 至 2031-05-01 止, or what the end depends on. */
    public String term() {
        return until == null ? "自交回住房之日起满 %d 年止（住房尚未交回）".formatted(years) : "至 %s 止".formatted(until);
    }
}
