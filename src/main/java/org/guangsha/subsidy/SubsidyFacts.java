package org.guangsha.subsidy;

import java.math.BigDecimal;
import org.guangsha.standards.IncomeLevel;

/**
 * What of a household decides its rent subsidy.
 *
 * @param level as its case found it
 * @param heads persons of the household, at least one
 * @param incomePerHeadFen income a head and month
 * @param ownArea floor area in m² that the household has, all of it together
 */
public record SubsidyFacts(IncomeLevel level, int heads, long incomePerHeadFen, BigDecimal ownArea) {}
