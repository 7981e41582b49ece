package org.guangsha.household;

import java.time.YearMonth;

/** One member's income of one kind in one month, in fen, never negative. */
public record IncomeFacts(IncomeKind kind, YearMonth month, long amountFen) {}
