package org.guangsha.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.standards.IncomeLevel;

/**
 * The outcome of the income, asset and housing checks, kept with every figure and threshold.
 *
 * @param standardsVersion the published standards it was made by
 * @param sample true where those standards are a demonstration
 */
public record Finding(
        String caseNo,
        String standardsVersion,
        boolean sample,
        LocalDate madeOn,
        IncomeLevel level,
        boolean eligible,
        Facts facts,
        List<Check> checks) {}
