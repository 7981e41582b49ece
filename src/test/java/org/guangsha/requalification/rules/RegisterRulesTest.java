package org.guangsha.requalification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.JudgedFacts;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.DiscrepancyKind;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.HouseholdCore;
import org.guangsha.household.Kin;
import org.guangsha.household.Relation;
import org.guangsha.household.Tenure;
import org.guangsha.standards.IncomeLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A couple found in March 2026: 1,000 yuan a head and month, 18 m² of its own. Examined in January 2027. */
@Tag("R17")
class RegisterRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 5);
    private static final long FOUND_FEN = 2_400_000;

    private IncomeLevel level = IncomeLevel.LOW;
    private boolean declaresAllowance;
    private List<DwellingFacts> dwellings = List.of(owned("18.00"));
    private String areaPerHead = "9.00";
    private int heads = 2;

    private List<String> missing = List.of();
    private long incomeFen = FOUND_FEN;
    private String undeclared = "0";
    private List<Discrepancy> discrepancies = List.of();
    private Boolean allowance;

    @Test
    void shouldFindNothingWhereTheRegistersSayWhatIsOnFile() {
        Compared same = compare();
        assertThat(same.doubts()).isEmpty();
        assertThat(same.changes()).isEmpty();
        assertThat(same.facts().incomePerHeadFen()).isEqualTo(100_000);
        assertThat(same.facts().areaPerHead()).isEqualByComparingTo("9");
        assertThat(same.facts().applicantAge()).as("a year older").isEqualTo(46);
    }

    @ParameterizedTest
    @CsvSource({"2640000, 2400000", "2640001, 2640001", "5000000, 5000000", "1000000, 2400000", "0, 2400000"})
    void shouldTakeARegisteredIncomeOnlyWhereItIsMoreThanFoundByMoreThanTheTolerance(long registered, long counted) {
        incomeFen = registered;
        Compared found = compare();
        assertThat(found.facts().incomePerHeadFen()).isEqualTo(Math.round(counted / 24.0));
        assertThat(found.changes()).hasSize(counted == FOUND_FEN ? 0 : 1);
    }

    @Test
    void shouldCountADwellingNobodyDeclaredAndSayWhereItStands() {
        buys("89.20");
        Compared found = compare();
        assertThat(found.ownArea()).isEqualByComparingTo("107.20");
        assertThat(found.facts().areaPerHead()).isEqualByComparingTo("53.60");
        assertThat(found.changes()).singleElement().asString().contains("陈*", "春厂路 8 号，89.20 m²");
    }

    @Test
    void shouldCountOnceWhatAReviewCountedAYearAgo() {
        buys("89.20");
        areaPerHead = "53.60";
        Compared found = compare();
        assertThat(found.ownArea()).isEqualByComparingTo("107.20");
        assertThat(found.changes()).isEmpty();
    }

    @Test
    void shouldLetGoOfADwellingSoldLongEnoughAgo() {
        dwellings = List.of(
                owned("18.00"), sold("40.00", LocalDate.of(2021, 6, 1)), sold("10.00", LocalDate.of(2024, 6, 1)));
        areaPerHead = "34.00";
        Compared found = compare();
        assertThat(found.ownArea()).isEqualByComparingTo("28.00");
        assertThat(found.changes()).singleElement().asString().contains("满 5 年");
    }

    @Test
    void shouldKeepAnAreaThatAReviewFoundBeyondTheFile() {
        areaPerHead = "20.00";
        Compared found = compare();
        assertThat(found.ownArea()).isEqualByComparingTo("40.00");
        assertThat(found.changes()).isEmpty();
    }

    @Test
    void shouldNotDecideWhoBelongsToTheHousehold() {
        discrepancies = List.of(
                new Discrepancy(DiscrepancyKind.DEATH, "李*", "家庭成员", "2026-05-01 死亡", "户籍登记此人已死亡"),
                new Discrepancy(DiscrepancyKind.UNDECLARED_MEMBER, "张*", "未申报", "同户登记", "户籍登记在同一户，家庭未申报"));
        Compared found = compare();
        assertThat(found.doubts()).hasSize(2).first().asString().contains("李*", "2026-05-01 死亡");
        assertThat(found.changes()).isEmpty();
    }

    @Test
    void shouldTellEverythingThatIsNotKnown() {
        missing = List.of("没有收入", "没有不动产");
        assertThat(compare().doubts()).containsExactly("没有收入", "没有不动产");
    }

    @ParameterizedTest
    @CsvSource({
        "MINIMUM_LIVING, true, false, 1",
        "MINIMUM_LIVING, false, false, 0",
        "MINIMUM_LIVING, true, true, 0",
        "LOW, false, true, 1",
        "LOW, false, false, 0",
        "LOW, true, , 0"
    })
    void shouldAskWhereTheAllowanceIsNotWhatTheLevelSays(IncomeLevel as, boolean declared, Boolean drawn, int doubts) {
        level = as;
        declaresAllowance = declared;
        allowance = drawn;
        assertThat(compare().doubts()).hasSize(doubts);
    }

    @Test
    void shouldShareTheSameIncomeAmongThoseWhoAreThere() {
        heads = 3;
        areaPerHead = "6.00";
        Compared found = compare();
        assertThat(found.facts().heads()).isEqualTo(2);
        assertThat(found.facts().incomePerHeadFen()).isEqualTo(150_000);
        assertThat(found.changes()).contains("家庭人数由 3 人变为 2 人");
    }

    private void buys(String squareMetres) {
        undeclared = squareMetres;
        discrepancies = List.of(new Discrepancy(
                DiscrepancyKind.PROPERTY, "陈*", "未申报", "春厂路 8 号，%s m²".formatted(squareMetres), "不动产登记有此住房，家庭未申报"));
    }

    private Compared compare() {
        Facts facts = new Facts(heads, 100_000, new BigDecimal(areaPerHead), 50_000, 24, 0, 45);
        HouseholdCore household = new HouseholdCore(
                1,
                LocalDate.of(2001, 5, 1),
                List.of(
                        new Kin("陈䶮", "husband", Relation.APPLICANT, LocalDate.of(1980, 2, 29)),
                        new Kin("李㛃", "wife", Relation.SPOUSE, LocalDate.of(1981, 3, 14))),
                dwellings);
        JudgedFacts found = new JudgedFacts("case", "handan-2026-1", LocalDate.of(2026, 3, 2), level, true, facts);
        return RegisterRules.compare(
                new OnFile(household, found, declaresAllowance),
                new Said(missing, incomeFen, new BigDecimal(undeclared), discrepancies, allowance),
                TODAY,
                10,
                5);
    }

    private static DwellingFacts owned(String area) {
        return new DwellingFacts(Tenure.OWNED, "人民路 1 号", new BigDecimal(area), null);
    }

    private static DwellingFacts sold(String area, LocalDate on) {
        return new DwellingFacts(Tenure.SOLD, "中华大街 2 号", new BigDecimal(area), on);
    }
}
