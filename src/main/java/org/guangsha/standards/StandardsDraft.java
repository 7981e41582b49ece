package org.guangsha.standards;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Standards as proposed for publication: the fields of {@link Standards}, any of which may still be missing (null). */
public record StandardsDraft(
        String version,
        Integer year,
        Boolean sample,
        LocalDate publishedOn,
        LocalDate validFrom,
        Long minimumLivingIncomeFen,
        Long lowIncomeFen,
        Long lowerMiddleIncomeFen,
        BigDecimal difficultyArea,
        BigDecimal minimumLivingDifficultyArea,
        Long assetLimitFen,
        BigDecimal subsidyAreaPerHead,
        BigDecimal subsidyAreaCap,
        Long subsidyRateMinimumLivingFen,
        Long subsidyRateLowFen,
        Long rentRateMinimumLivingFen,
        Long rentRateLowFen,
        Long marketRentFen) {

    /** The draft as a version; only sound once {@link StandardsRules} finds no fault. */
    public Standards published() {
        return new Standards(
                version,
                year,
                sample,
                publishedOn,
                validFrom,
                minimumLivingIncomeFen,
                lowIncomeFen,
                lowerMiddleIncomeFen,
                difficultyArea.setScale(2),
                minimumLivingDifficultyArea.setScale(2),
                assetLimitFen,
                subsidyAreaPerHead.setScale(2),
                subsidyAreaCap.setScale(2),
                subsidyRateMinimumLivingFen,
                subsidyRateLowFen,
                rentRateMinimumLivingFen,
                rentRateLowFen,
                marketRentFen);
    }
}
