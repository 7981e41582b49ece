package org.guangsha.eligibility;

import java.time.LocalDate;
import org.guangsha.standards.IncomeLevel;

/** The part of a case's latest finding by which it can be judged again. */
public record JudgedFacts(
        String caseNo, String standardsVersion, LocalDate madeOn, IncomeLevel level, boolean eligible, Facts facts) {}
