package org.guangsha.exchange;

import java.time.LocalDate;

/** Whose household a case is about and when its application was received; incomes are those of the twelve months before. */
public record EvidenceSubject(long householdId, LocalDate receivedOn) {}
