package org.guangsha.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.guangsha.standards.IncomeLevel;

/**
 * What rent is reckoned by from a day on.
 *
 * @param area of the dwelling, m², two places
 */
public record Term(LocalDate from, BigDecimal area, IncomeLevel level) {}
