package org.guangsha.allotment;

import java.time.LocalDate;
import org.guangsha.policy.OrderRule;

/**
 * How far a batch has come; days are {@code null} while they are to come.
 *
 * @param office id of the housing department that allots
 * @param commitment digest of the secret a lot is drawn with, {@code null} without a lot or before the announcement
 * @param secret the secret itself, {@code null} until the lot is drawn
 * @param publicNumber the number drawn in public, as published
 * @param numberSource where it was published
 * @param orderedOn the day the order was fixed: the list's, or the lot's
 * @param noticeFrom first day of the public notice of the result
 */
public record Course(
        String batch,
        String office,
        OrderRule order,
        String startedBy,
        String commitment,
        String secret,
        LocalDate announcedOn,
        LocalDate announcedUntil,
        String publicNumber,
        String numberSource,
        LocalDate orderedOn,
        LocalDate noticeFrom,
        LocalDate noticeUntil,
        LocalDate confirmedOn,
        String confirmedBy,
        String confirmedWords,
        LocalDate stoppedOn,
        String stopReason) {

    public boolean isLot() {
        return order == OrderRule.LOT;
    }

    public boolean isAnnounced() {
        return announcedOn != null;
    }

    public boolean isStopped() {
        return stoppedOn != null;
    }

    /** Whether the result is under public notice, or was. */
    public boolean isResultPublished() {
        return noticeFrom != null;
    }
}
