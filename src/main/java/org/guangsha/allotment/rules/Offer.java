package org.guangsha.allotment.rules;

/** A dwelling offered to a household. */
public record Offer(String caseNo, String code) {}
