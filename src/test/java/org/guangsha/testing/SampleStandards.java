package org.guangsha.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsDraft;

/** Published figures that are easy to reckon with. */
public final class SampleStandards {

    /**
     * The sample of Handan for 2026: income lines of 760, 1,549 and 2,700 yuan a head and month, difficulty below 15 m² (low-rent
     * 10 m²) and 80,000 yuan a head; subsidy for 15 m² a head and 50 m² a household, 14 and 10 yuan per m²; rents of 1.40 and
     * 5.60 yuan per m², the market's 14.00.
     */
    public static final Standards HANDAN = new Standards(
            "handan-2026-1",
            2026,
            true,
            LocalDate.of(2026, 1, 9),
            LocalDate.of(2026, 1, 9),
            76_000,
            154_900,
            270_000,
            new BigDecimal("15.00"),
            new BigDecimal("10.00"),
            8_000_000,
            new BigDecimal("15.00"),
            new BigDecimal("50.00"),
            1_400,
            1_000,
            140,
            560,
            1_400);

    private SampleStandards() {}

    /** The same figures for another year, published five days before they hold. */
    public static StandardsDraft of(int year, LocalDate validFrom) {
        return new StandardsDraft(
                "handan-%d-1".formatted(year),
                year,
                true,
                validFrom.minusDays(5),
                validFrom,
                HANDAN.minimumLivingIncomeFen(),
                HANDAN.lowIncomeFen(),
                HANDAN.lowerMiddleIncomeFen(),
                HANDAN.difficultyArea(),
                HANDAN.minimumLivingDifficultyArea(),
                HANDAN.assetLimitFen(),
                HANDAN.subsidyAreaPerHead(),
                HANDAN.subsidyAreaCap(),
                HANDAN.subsidyRateMinimumLivingFen(),
                HANDAN.subsidyRateLowFen(),
                HANDAN.rentRateMinimumLivingFen(),
                HANDAN.rentRateLowFen(),
                HANDAN.marketRentFen());
    }
}
