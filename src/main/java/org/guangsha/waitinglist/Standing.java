package org.guangsha.waitinglist;

import java.time.Instant;
import java.time.LocalDate;
import org.guangsha.policy.Programme;

/**
 * Where a household stands on its list, and why.
 *
 * @param rank 1 is next; 0 for a household that has left
 * @param of how many wait on the list
 * @param movedBefore rank before the last move, 0 where it came in by it
 * @param movedAt when the rank last changed
 * @param movedBy cause of that
 * @param standardsVersion published standards the points are by
 * @param leftFor null while the household waits
 */
public record Standing(
        String caseNo,
        long householdId,
        Programme programme,
        String listArea,
        int rank,
        int of,
        LocalDate acceptedOn,
        Score score,
        WaitingFacts facts,
        int waitedMonths,
        String standardsVersion,
        int movedBefore,
        Instant movedAt,
        String movedBy,
        LocalDate leftOn,
        LeaveReason leftFor) {

    public boolean isWaiting() {
        return leftFor == null;
    }
}
