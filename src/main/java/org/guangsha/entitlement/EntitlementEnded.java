package org.guangsha.entitlement;

import java.time.LocalDate;

/** The entitlement that a case granted has ended with this day; published within the transaction that ended it. */
public record EntitlementEnded(String caseNo, LocalDate on) {}
