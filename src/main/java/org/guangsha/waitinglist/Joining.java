package org.guangsha.waitinglist;

import java.time.LocalDate;
import org.guangsha.policy.Programme;

/**
 * A household that comes onto a list.
 *
 * @param listArea code of the housing department's seat, whose dwellings it waits for
 * @param acceptedOn day of acceptance: the time waited counts from it, and it comes before the case number in the order
 */
public record Joining(
        String caseNo,
        long householdId,
        Programme programme,
        String listArea,
        LocalDate acceptedOn,
        WaitingFacts facts) {}
