package org.guangsha.allotment;

import java.time.LocalDate;

/**
 * A dwelling offered to a household.
 *
 * @param answerBy last day of the term, included
 * @param answer {@code null} while it is open
 */
public record MadeOffer(
        long id,
        String batch,
        String dwelling,
        String caseNo,
        LocalDate offeredOn,
        LocalDate answerBy,
        Answer answer) {}
