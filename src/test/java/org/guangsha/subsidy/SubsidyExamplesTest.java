package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.guangsha.money.Yuan;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.testing.SampleStandards;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Households worked by hand. Standard: 15 m² a head, at most 50 m² a household; 14 yuan/m² for 低保, at most 10 yuan/m² for
 * 低收入, whose line is 1,549 yuan a head, so 60 % of it is 929.40 and 80 % is 1,239.20 yuan.
 */
@Tag("R12")
class SubsidyExamplesTest {

    private final SubsidyAmounts amounts = new SubsidyAmounts(new PublishedTable());

    @ParameterizedTest(name = "{5}")
    @CsvSource(quoteCharacter = '\'', textBlock = """
            # level,       heads, income,   own m², yuan a month, working
            MINIMUM_LIVING, 1,    500.00,    0.00,  210.00, '低保一人、无房：15 − 0 = 15 ㎡ × 14 = 210.00'
            MINIMUM_LIVING, 2,    500.00,    0.00,  420.00, '低保两人、无房：30 × 14 = 420.00'
            MINIMUM_LIVING, 3,    500.00,    0.00,  630.00, '低保三人、无房：45 × 14 = 630.00'
            MINIMUM_LIVING, 4,    500.00,    0.00,  700.00, '低保四人：60 超过封顶，按 50 × 14 = 700.00'
            MINIMUM_LIVING, 5,    500.00,    0.00,  700.00, '低保五人：75 封顶 50 × 14 = 700.00'
            MINIMUM_LIVING, 6,    500.00,    0.00,  700.00, '低保六人：90 封顶 50 × 14 = 700.00'
            MINIMUM_LIVING, 2,    760.00,   18.00,  168.00, '低保两人、有 18 ㎡，恰在低保线：(30 − 18) × 14 = 168.00'
            MINIMUM_LIVING, 3,    700.00,   44.99,    0.14, '只差 0.01 ㎡：0.01 × 14 = 0.14'
            MINIMUM_LIVING, 3,    700.00,   45.00,    0.00, '现有面积恰为标准：45 − 45 = 0'
            MINIMUM_LIVING, 3,    700.00,   60.00,    0.00, '现有面积超过标准：不为负数，0'
            MINIMUM_LIVING, 6,    700.00,   49.50,    7.00, '封顶之后再减：50 − 49.50 = 0.50 × 14 = 7.00'
            LOW,            2,    760.01,    0.00,  300.00, '刚过低保线的低收入两人（第一档）：30 × 10 × 100% = 300.00'
            LOW,            2,    929.40,    0.00,  300.00, '恰为低收入线的 60%，仍是第一档：300.00'
            LOW,            2,    929.41,    0.00,  240.00, '超过 60% 一分钱，第二档：30 × 10 × 80% = 240.00'
            LOW,            2,   1239.20,    0.00,  240.00, '恰为低收入线的 80%，仍是第二档：240.00'
            LOW,            2,   1239.21,    0.00,  180.00, '超过 80% 一分钱，第三档：30 × 10 × 60% = 180.00'
            LOW,            2,   1549.00,    0.00,  180.00, '恰在低收入线：180.00'
            LOW,            3,   1000.00,   20.33,  197.36, '(45 − 20.33) = 24.67 × 10 × 80% = 197.36'
            LOW,            1,   1300.00,    7.77,   43.38, '(15 − 7.77) = 7.23 × 10 × 60% = 43.38'
            LOW,            5,    900.00,   12.34,  376.60, '封顶：(50 − 12.34) = 37.66 × 10 = 376.60'
            LOW,            4,   1400.00,   49.99,    0.06, '0.01 × 10 × 60% = 0.06'
            LOW,            1,   1100.00,   15.00,    0.00, '低收入、住房恰为标准：0'
            LOWER_MIDDLE,   3,   1549.01,    0.00,    0.00, '过低收入线一分钱，中等偏下不补贴'
            ABOVE,          1,   9000.00,    0.00,    0.00, '中等偏下以上不补贴'
            """)
    void shouldPayWhatIsWorkedByHand(
            IncomeLevel level, int heads, String income, String own, String yuan, String working) {
        SubsidyFacts facts = new SubsidyFacts(level, heads, Yuan.fen(income), new BigDecimal(own));
        assertThat(Yuan.plain(amounts.of(facts, SampleStandards.HANDAN).fen())).isEqualTo(yuan);
    }

    /** A rate with odd fen: 11.11 yuan/m² for 低收入, 60 % of it. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '\'', textBlock = """
            0.00,  99.99, '15.00 × 11.11 × 60% = 99.99，正好'
            14.99,  0.07, '0.01 × 11.11 × 60% = 0.06666，四舍五入 0.07'
            14.92,  0.53, '0.08 × 11.11 × 60% = 0.53328，四舍五入 0.53'
            7.50,  50.00, '7.50 × 11.11 × 60% = 49.995，恰为半分，进一分：50.00'
            """)
    void shouldRoundOnceAndHalfAFenUp(String own, String yuan, String working) {
        SubsidyFacts facts = new SubsidyFacts(IncomeLevel.LOW, 1, 140_000, new BigDecimal(own));
        assertThat(Yuan.plain(amounts.of(facts, withLowRate(1_111)).fen())).isEqualTo(yuan);
    }

    @Test
    void shouldShowEveryStepOfTheWorking() {
        SubsidyFacts facts = new SubsidyFacts(IncomeLevel.LOW, 4, 100_000, new BigDecimal("20.33"));
        assertThat(amounts.of(facts, SampleStandards.HANDAN).lines())
                .containsExactly(
                        new SubsidyAmount.Line("保障面积标准", "4 人 × 15.00 ㎡，每户不超过 50.00 ㎡", "50.00 ㎡"),
                        new SubsidyAmount.Line("现有住房面积", "家庭现有住房的建筑面积合计", "20.33 ㎡"),
                        new SubsidyAmount.Line("补贴面积", "50.00 ㎡ − 20.33 ㎡", "29.67 ㎡"),
                        new SubsidyAmount.Line("补贴标准", "低收入，按 handan-2026-1 标准", "10.00 元/㎡"),
                        new SubsidyAmount.Line("补贴比例", "人均月收入为低收入线的 60%—80%", "80%"),
                        new SubsidyAmount.Line("每月补贴", "29.67 ㎡ × 10.00 元/㎡ × 80%，四舍五入到分", "237.36 元"));
    }

    private static Standards withLowRate(long fen) {
        Standards of = SampleStandards.HANDAN;
        return new Standards(
                of.version(),
                of.year(),
                of.sample(),
                of.publishedOn(),
                of.validFrom(),
                of.minimumLivingIncomeFen(),
                of.lowIncomeFen(),
                of.lowerMiddleIncomeFen(),
                of.difficultyArea(),
                of.minimumLivingDifficultyArea(),
                of.assetLimitFen(),
                of.subsidyAreaPerHead(),
                of.subsidyAreaCap(),
                of.subsidyRateMinimumLivingFen(),
                fen,
                of.rentRateMinimumLivingFen(),
                of.rentRateLowFen(),
                of.marketRentFen());
    }
}
