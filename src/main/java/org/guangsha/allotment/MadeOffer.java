package org.guangsha.allotment;

import java.time.LocalDate;

/**
 * A dwelling offered to a household.
 *
 * @param answerBy last day of the term, included
 * @param answer {@code null} while it is open
 * @param answeredOn {@code null} while it is open
 * @param reason why it was refused or taken back, empty otherwise
 */
public record MadeOffer(
        long id,
        String batch,
        String dwelling,
        String caseNo,
        LocalDate offeredOn,
        LocalDate answerBy,
        Answer answer,
        LocalDate answeredOn,
        String reason) {

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    /** Whether its term is over on this day without an answer. */
    public boolean isOverdueOn(LocalDate day) {
        return answer == null && day.isAfter(answerBy);
    }
}
