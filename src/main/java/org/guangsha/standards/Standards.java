package org.guangsha.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One published version of the yearly standards (Z四(四), Z五(一)(二)). Money in fen, areas in m² of floor area.
 *
 * @param version name a case keeps, such as {@code handan-2026-1}; the last number counts the year's corrections
 * @param year the year the standards are made for
 * @param sample true where the figures are a demonstration and never decided on by the city
 * @param publishedOn day of publication
 * @param validFrom first day these standards are in force
 * @param minimumLivingIncomeFen 低保 line, per head and month
 * @param lowIncomeFen 低收入 line, per head and month
 * @param lowerMiddleIncomeFen 中等偏下 line, per head and month
 * @param difficultyArea a household below this floor area a head is in housing difficulty
 * @param minimumLivingDifficultyArea the same line for 低保 households
 * @param assetLimitFen highest assets a head
 * @param subsidyAreaPerHead floor area a head that is subsidised
 * @param subsidyAreaCap highest floor area a household that is subsidised
 * @param subsidyRateMinimumLivingFen subsidy per m² and month, 低保
 * @param subsidyRateLowFen subsidy per m² and month, 低收入
 * @param rentRateMinimumLivingFen rent per m² and month, 低保
 * @param rentRateLowFen rent per m² and month, 低收入
 * @param marketRentFen market rent per m² and month
 */
@Embeddable
public record Standards(
        String version,
        @Column(name = "standards_year") int year,
        boolean sample,
        LocalDate publishedOn,
        LocalDate validFrom,
        long minimumLivingIncomeFen,
        long lowIncomeFen,
        long lowerMiddleIncomeFen,
        BigDecimal difficultyArea,
        BigDecimal minimumLivingDifficultyArea,
        long assetLimitFen,
        BigDecimal subsidyAreaPerHead,
        BigDecimal subsidyAreaCap,
        long subsidyRateMinimumLivingFen,
        long subsidyRateLowFen,
        long rentRateMinimumLivingFen,
        long rentRateLowFen,
        long marketRentFen) {}
