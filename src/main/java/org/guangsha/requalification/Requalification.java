package org.guangsha.requalification;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One examination of one household.
 *
 * @param occasion what it is made for, once for each case: {@code annual-2027}, or the event that gave rise to it
 * @param year of the campaign; of an early one the year it was opened in
 * @param communityCode community of the household when it was opened
 * @param outcome what the data said, null before they were looked at
 * @param words what was found, in sentences for people, without identity numbers; empty where nothing was
 * @param ownArea floor area in m² that the household has by the data, null before they were looked at
 * @param dueOn last day to settle it
 * @param settledOn null while it is unsettled
 */
public record Requalification(
        long id,
        String caseNo,
        String occasion,
        Cause cause,
        int year,
        String communityCode,
        RequalificationState state,
        CheckOutcome outcome,
        String words,
        BigDecimal ownArea,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate settledOn) {

    /** By what the breach of one that is late is found; where others name a task. */
    public static String late(long id) {
        return "requalification-" + id;
    }
}
