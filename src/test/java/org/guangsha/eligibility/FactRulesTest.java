package org.guangsha.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.HouseholdFiles.born;
import static org.guangsha.testing.HouseholdFiles.wage;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.guangsha.household.MemberFacts;
import org.guangsha.testing.HouseholdFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R06")
class FactRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int SOLD_WITHIN_YEARS = 5;

    @ParameterizedTest(name = "{0}: counted {1}")
    @CsvSource({"2025-02, false", "2025-03, true", "2026-02, true", "2026-03, false"})
    void shouldCountTheTwelveMonthsBeforeTheMonthOfTheDeclaration(String month, boolean counted) {
        MemberFacts member = born("1980-01-01", wage(month, 120_000));
        assertThat(FactRules.yearlyIncomeFen(member, DAY)).isEqualTo(counted ? 120_000 : 0);
        assertThat(of(HouseholdFiles.of(member)).incomePerHeadFen()).isEqualTo(counted ? 10_000 : 0);
    }

    @Test
    void shouldNotLoseDeclaredMonthsWhenPapersComeLater() {
        HouseholdFiles household = HouseholdFiles.of(born("1980-01-01", wage("2025-03", 120_000)));
        Facts facts = FactRules.of(household.file(), 0, DAY, LocalDate.of(2026, 6, 1), SOLD_WITHIN_YEARS);
        assertThat(facts.incomePerHeadFen()).isEqualTo(10_000);
    }

    @ParameterizedTest(name = "{0} fen a year, one head: {1} a month")
    @CsvSource({"0, 0", "5, 0", "6, 1", "17, 1", "18, 2", "999999999999, 83333333333"})
    void shouldRoundIncomeHalfUpToTheFen(long yearly, long monthly) {
        assertThat(of(HouseholdFiles.of(born("1980-01-01", wage("2025-12", yearly))))
                        .incomePerHeadFen())
                .isEqualTo(monthly);
    }

    @Test
    void shouldShareIncomeAssetsAndAreaAmongAllMembersOnceOnly() {
        MemberFacts earner = born("1980-01-01", wage("2025-11", 60_000), wage("2025-12", 60_000));
        Facts facts = of(HouseholdFiles.of(earner, born("1982-01-01"), born("2026-03-02"))
                .saving(10_000)
                .saving(1)
                .owning("20.00")
                .owning("0.01"));
        assertThat(facts.heads()).as("a child born today is a head").isEqualTo(3);
        assertThat(facts.incomePerHeadFen()).as("1,200 yuan / 36 = 33.333").isEqualTo(3_333);
        assertThat(facts.assetsPerHeadFen()).as("10,001 fen / 3 = 3,333.67").isEqualTo(3_334);
        assertThat(facts.areaPerHead()).as("20.01 m² / 3").isEqualByComparingTo("6.67");
    }

    @ParameterizedTest(name = "{0} m² for two: {1}")
    @CsvSource({"20.01, 10.01", "20.00, 10.00", "29.99, 15.00", "0.01, 0.01"})
    void shouldRoundAreaHalfUpToTwoPlaces(String area, BigDecimal perHead) {
        assertThat(of(HouseholdFiles.of(born("1980-01-01"), born("1981-01-01")).owning(area))
                        .areaPerHead())
                .isEqualTo(perHead);
    }

    @ParameterizedTest(name = "sold {0}, accepted {1}: counted {2}")
    @CsvSource({
        "2021-03-01, 2026-03-02, false",
        "2021-03-02, 2026-03-02, true",
        "2026-03-02, 2026-03-02, true",
        "2019-02-28, 2024-02-29, true",
        "2019-02-27, 2024-02-29, false",
    })
    void shouldCountADwellingSoldWithinTheYears(String sold, LocalDate day, boolean counted) {
        HouseholdFiles household = HouseholdFiles.of(born("1980-01-01")).selling("80.00", sold);
        assertThat(FactRules.of(household.file(), 0, day, day, SOLD_WITHIN_YEARS)
                        .areaPerHead())
                .isEqualByComparingTo(counted ? "80" : "0");
    }

    @Test
    void shouldNotCountWhatIsRented() {
        assertThat(of(HouseholdFiles.of(born("1980-01-01")).renting("90.00").owning("8.00"))
                        .areaPerHead())
                .isEqualByComparingTo("8");
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2} years")
    @CsvSource({
        "2000-02-29, 2035-02-28, 34",
        "2000-02-29, 2035-03-01, 35",
        "2000-02-29, 2036-02-29, 36",
        "1991-03-02, 2026-03-02, 35",
        "1991-03-03, 2026-03-02, 34",
    })
    void shouldCountFullYearsOfAge(String birth, LocalDate day, int age) {
        HouseholdFiles household = HouseholdFiles.of(born(birth), born("1950-01-01"));
        assertThat(FactRules.of(household.file(), 0, day, day, SOLD_WITHIN_YEARS)
                        .applicantAge())
                .isEqualTo(age);
    }

    @ParameterizedTest(name = "resident since {0}: {1} years")
    @CsvSource({"2021-03-02, 5", "2021-03-03, 4", "2026-03-02, 0", ", 0"})
    void shouldCountFullYearsOfResidence(LocalDate since, int years) {
        assertThat(of(HouseholdFiles.of(born("1980-01-01")).residentSince(since))
                        .residentYears())
                .isEqualTo(years);
    }

    @Test
    void shouldFindASingleWithoutAnything() {
        assertThat(FactRules.of(HouseholdFiles.of(born("1980-01-01")).file(), 7, DAY, DAY, SOLD_WITHIN_YEARS))
                .isEqualTo(new Facts(1, 0, new BigDecimal("0.00"), 0, 24, 7, 46));
    }

    private static Facts of(HouseholdFiles household) {
        return FactRules.of(household.file(), 0, DAY, DAY, SOLD_WITHIN_YEARS);
    }
}
