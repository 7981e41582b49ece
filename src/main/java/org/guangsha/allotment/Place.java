package org.guangsha.allotment;

/**
 * A household that takes part in a batch.
 *
 * @param rank and {@code score}: where it stood on the waiting list the day the order was fixed, or a lot's list was closed
 * @param place 1 chooses first; 0 while the lot is not drawn
 * @param ticket of a drawn lot, else empty
 */
public record Place(int place, String caseNo, long householdId, int heads, int rank, int score, String ticket) {}
