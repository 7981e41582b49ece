package org.guangsha.rent;

import java.time.LocalDate;

/**
 * A payment as the bank names it.
 *
 * @param reference the bank's, once for each payment
 */
public record Payment(String caseNo, long fen, LocalDate paidOn, String reference) {}
