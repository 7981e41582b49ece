package org.guangsha.ledger;

/** How city and district share a payment, in fen; the two add up to it. */
public record Share(long cityFen, long districtFen) {}
