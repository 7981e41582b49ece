package org.guangsha.eligibility;

import org.guangsha.standards.IncomeLevel;

/** What the tables say of a household under some version of the standards; nothing is kept. */
public record Judgement(IncomeLevel level, boolean eligible) {}
