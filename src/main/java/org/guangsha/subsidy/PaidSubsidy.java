package org.guangsha.subsidy;

/**
 * What an award paid for certain months.
 *
 * @param area code of the housing department's seat, whose budget paid
 */
public record PaidSubsidy(AwardKind kind, String area, long fen) {}
