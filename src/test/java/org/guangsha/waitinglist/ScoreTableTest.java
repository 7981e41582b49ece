package org.guangsha.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guangsha.household.SpecialGroup.DISABLED;
import static org.guangsha.household.SpecialGroup.ILL;
import static org.guangsha.household.SpecialGroup.LONELY;
import static org.guangsha.household.SpecialGroup.OLD;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.guangsha.household.SpecialGroup;
import org.guangsha.standards.IncomeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table {@code waiting-score} as it lies in {@code processes/}. */
@Tag("R10")
class ScoreTableTest {

    private static final Scoring SCORING = Tables.scoring();

    @ParameterizedTest(name = "{0}, {1} m² a head, {2} persons, {3} months: {4} points")
    @CsvSource({
        // income + housing + size + time
        "MINIMUM_LIVING, 0, 1, 0, 60", // 20 + 20 + 20 + 0
        "MINIMUM_LIVING, 0, 3, 60, 80", // 20 + 20 + 30 + 10
        "LOW, 7.50, 2, 12, 56", // 14 + 15 + 25 + 2
        "LOW, 7.51, 2, 11, 49", // 14 + 10 + 25 + 0
        "LOWER_MIDDLE, 15.00, 5, 35, 51", // 7 + 10 + 30 + 4
        "LOWER_MIDDLE, 15.01, 5, 36, 43", // 7 + 0 + 30 + 6
        "ABOVE, 40, 1, 59, 28", // 0 + 0 + 20 + 8
        "ABOVE, 40, 1, 600, 30" // 0 + 0 + 20 + 10
    })
    void shouldAddUpThePointsOfEveryRuleThatHit(IncomeLevel level, BigDecimal area, int heads, int months, int total) {
        assertThat(SCORING.of(facts(level, area, heads, Set.of()), months).total())
                .isEqualTo(total);
    }

    @Test
    void shouldGiveAHundredToWhoeverNeedsADwellingMostAndHasWaitedFiveYears() {
        Score score = SCORING.of(
                facts(IncomeLevel.MINIMUM_LIVING, BigDecimal.ZERO, 3, EnumSet.allOf(SpecialGroup.class)), 60);
        assertThat(score.total()).isEqualTo(100);
    }

    @Test
    void shouldTellACitizenWhatEachPointIsFor() {
        Score score = SCORING.of(facts(IncomeLevel.LOW, new BigDecimal("4.5"), 2, Set.of(OLD, DISABLED)), 13);
        assertThat(score.points())
                .containsExactly(
                        new Point("家庭收入", "900元/人月", 14, "低收入家庭"),
                        new Point("家庭住房", "4.50㎡/人", 15, "人均住房面积不超过住房困难线的一半"),
                        new Point("家庭人口", "2人", 25, "二人户"),
                        new Point("优先对象：老", "", 5, "家庭中有老年人"),
                        new Point("优先对象：残", "", 5, "家庭中有残疾人"),
                        new Point("轮候时间", "13个月", 2, "轮候满一年"));
    }

    @Property(tries = 300)
    void shouldScoreEveryHouseholdBetweenNothingAndAHundredAndExplainEveryPoint(
            @ForAll IncomeLevel level,
            @ForAll @IntRange(max = 20_000) int hundredths,
            @ForAll @IntRange(min = 1, max = 12) int heads,
            @ForAll Set<SpecialGroup> groups,
            @ForAll @IntRange(max = 400) int months) {
        Score score = SCORING.of(facts(level, BigDecimal.valueOf(hundredths, 2), heads, groups), months);
        assertThat(score.total()).isBetween(0, 100);
        assertThat(score.points())
                .hasSize(4 + groups.size())
                .allSatisfy(point -> assertThat(point.words()).isNotBlank());
    }

    @Property(tries = 300)
    void shouldNeverPutWorseHousedOrLongerWaitingBehind(
            @ForAll @IntRange(max = 3_000) int hundredths,
            @ForAll @IntRange(max = 3_000) int less,
            @ForAll @IntRange(max = 100) int months,
            @ForAll @IntRange(max = 100) int more) {
        BigDecimal area = BigDecimal.valueOf(hundredths, 2);
        BigDecimal smaller = area.subtract(BigDecimal.valueOf(less, 2)).max(BigDecimal.ZERO);
        int now =
                SCORING.of(facts(IncomeLevel.LOW, area, 3, Set.of(ILL)), months).total();
        assertThat(SCORING.of(facts(IncomeLevel.LOW, smaller, 3, Set.of(ILL)), months + more)
                        .total())
                .isGreaterThanOrEqualTo(now);
        assertThat(SCORING.of(facts(IncomeLevel.MINIMUM_LIVING, area, 3, Set.of(ILL, LONELY)), months)
                        .total())
                .isGreaterThan(now);
    }

    @Test
    void shouldFindTheLevelAnewByTheLinesOfTheStandards() {
        WaitingFacts poorer = facts(IncomeLevel.LOWER_MIDDLE, BigDecimal.ONE, 2, Set.of());
        assertThat(SCORING.levelled(poorer).level()).isEqualTo(IncomeLevel.LOW);
    }

    @Test
    void shouldTakeAHoleInTheTableForAnErrorAndNotForNoPoints() {
        List<Map<String, Object>> rows = List.of(
                Map.of("aspect", "家庭收入", "points", 1, "words", "一"),
                Map.of("aspect", "家庭收入", "points", 2, "words", "二"),
                Map.of("aspect", "家庭住房", "points", 1.5, "words", "三"),
                Map.of("aspect", "轮候时间", "points", 0, "words", "四"));
        assertThatThrownBy(() -> ScoreRows.read(rows)).hasMessageContaining("家庭人口、家庭住房、家庭收入");
    }

    private static WaitingFacts facts(IncomeLevel level, BigDecimal area, int heads, Set<SpecialGroup> groups) {
        return new WaitingFacts(level, 90_000, area, heads, groups);
    }
}
