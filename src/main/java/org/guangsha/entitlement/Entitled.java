package org.guangsha.entitlement;

import org.guangsha.policy.Programme;

/** A household's entitlement in force. */
public record Entitled(long id, String caseNo, long householdId, Programme programme) {}
