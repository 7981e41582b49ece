package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A tenancy whose arrears have reached the policy's limit, published once a spell of arrears: whether the dwelling is asked
 * back (FACTS, art. 29) is for the procedure that deals with violations. It stands on {@code /desk/rent} as well.
 *
 * @param since oldest month unpaid
 * @param months whole months unpaid
 * @param fen everything overdue
 */
public record RentReferral(String caseNo, YearMonth since, LocalDate referredOn, int months, long fen) {}
