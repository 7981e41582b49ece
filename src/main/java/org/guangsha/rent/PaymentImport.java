package org.guangsha.rent;

/**
 * What a file brought.
 *
 * @param booked payments booked now
 * @param known payments that had been booked before, left alone
 * @param fen sum of what was booked now
 */
public record PaymentImport(int booked, int known, long fen) {}
