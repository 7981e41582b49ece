package org.guangsha.subsidy;

import java.time.YearMonth;

/**
 * An award's amount from a month on, until a later version for that month or an earlier one takes its place.
 *
 * @param standards version of the standards it was worked out by
 * @param cause why there is this version
 */
public record AwardVersion(
        long id, YearMonth from, SubsidyFacts facts, String standards, SubsidyAmount amount, String cause) {}
