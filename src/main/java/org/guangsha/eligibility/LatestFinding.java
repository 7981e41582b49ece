package org.guangsha.eligibility;

import java.time.LocalDate;
import org.guangsha.standards.IncomeLevel;

/** A finding without its checks, as the database reads many at once. */
record LatestFinding(
        String caseNo, String standardsVersion, LocalDate madeOn, IncomeLevel level, boolean eligible, String facts) {}
