package org.guangsha.subsidy;

import java.time.YearMonth;

/**
 * What a decision promises a household.
 *
 * @param communityCode where it lives; the seat of its housing department pays
 * @param from first month that is paid
 */
public record SubsidyClaim(
        String caseNo, long householdId, String communityCode, AwardKind kind, YearMonth from, SubsidyFacts facts) {}
