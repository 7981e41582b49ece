package org.guangsha.eligibility;

import org.guangsha.standards.IncomeLevel;

/** The part of a case's latest finding by which it can be judged again. */
public record JudgedFacts(String caseNo, String standardsVersion, IncomeLevel level, boolean eligible, Facts facts) {}
