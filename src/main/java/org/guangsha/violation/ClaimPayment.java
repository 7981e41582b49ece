package org.guangsha.violation;

import java.time.LocalDate;

/** Something paid back: the how manieth payment, when, fen, and by which receipt. */
public record ClaimPayment(int number, LocalDate paidOn, long fen, String words) {}
