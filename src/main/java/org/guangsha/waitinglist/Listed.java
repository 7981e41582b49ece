package org.guangsha.waitinglist;

import java.time.LocalDate;

/** A line of a list, in its order. */
public record Listed(int rank, String caseNo, long householdId, int heads, int score, LocalDate acceptedOn) {}
