package org.guangsha.ledger;

import java.time.Instant;

/**
 * A budget as it was set once; the highest version counts.
 *
 * @param area code of the housing department's seat
 * @param fen what city and district together may spend on subsidies in the year
 * @param person log-in of who set it, empty for the program
 */
public record BudgetVersion(int year, String area, int version, long fen, String reason, String person, Instant at) {}
