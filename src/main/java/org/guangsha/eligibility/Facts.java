package org.guangsha.eligibility;

import java.math.BigDecimal;

/**
 * What the checks look at (R06).
 *
 * @param heads persons of the household
 * @param incomePerHeadFen average income a head and month over the last twelve months
 * @param areaPerHead m² of floor area a head, dwellings sold lately included
 * @param assetsPerHeadFen assets a head
 * @param residentYears full years of local register or residence
 * @param insuredMonths months of social insurance in the city
 * @param applicantAge full years
 */
public record Facts(
        int heads,
        long incomePerHeadFen,
        BigDecimal areaPerHead,
        long assetsPerHeadFen,
        int residentYears,
        int insuredMonths,
        int applicantAge) {}
