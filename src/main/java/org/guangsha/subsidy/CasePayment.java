package org.guangsha.subsidy;

import java.time.YearMonth;

/**
 * What a month's run did for a case. Money in fen.
 *
 * @param dueFen what was due: the month's own amount, with what was left from before
 * @param payFen what was in the bank's file
 * @param state what became of it, for people
 */
public record CasePayment(YearMonth month, AwardKind kind, long dueFen, long payFen, String state) {}
