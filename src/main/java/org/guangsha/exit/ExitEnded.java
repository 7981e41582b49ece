package org.guangsha.exit;

import java.time.LocalDate;

/**
 * An exit is over; published in the transaction that ends it.
 *
 * @param returnedOn the day the household's dwelling came back, null where it had none or stays
 */
public record ExitEnded(String caseNo, ExitOutcome outcome, LocalDate returnedOn) {}
