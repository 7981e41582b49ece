package org.guangsha.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.DiscrepancyKind;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;
import org.guangsha.household.Sex;
import org.guangsha.household.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Months YEAR = Months.before(LocalDate.of(2026, 3, 2));

    @Test
    void shouldLookAtTheTwelveMonthsBeforeTheApplication() {
        assertThat(YEAR).isEqualTo(new Months(YearMonth.of(2025, 3), YearMonth.of(2026, 2)));
        assertThat(YEAR.cover(YearMonth.of(2025, 2))).isFalse();
        assertThat(YEAR.cover(YearMonth.of(2026, 3))).isFalse();
        assertThat(YEAR.cover(YearMonth.of(2025, 3))).isTrue();
        assertThat(YEAR.cover(YearMonth.of(2026, 2))).isTrue();
    }

    @ParameterizedTest(name = "declared {0}, exchanged {1}, tolerance {2} %: flagged {3}")
    @CsvSource({
        "100000, 110000, 10, false",
        "100000, 110001, 10, true",
        "100000, 90000, 10, false",
        "100000, 89999, 10, true",
        "0, 0, 10, false",
        "0, 1, 10, true",
        "0, 1, 50, true",
        "100000, 0, 50, true",
        "100000, 100001, 0, true",
        "99999999999999, 99999999999999, 0, false",
        "9000000000000000, 9000000000000001, 0, true",
    })
    void shouldFlagIncomeBeyondTheTolerance(long declared, long exchanged, int tolerance, boolean flagged) {
        assertThat(IncomeComparison.differs(declared, exchanged, tolerance)).isEqualTo(flagged);
    }

    @Test
    void shouldTellMemberAndHouseholdInWords() {
        var members = List.of(husband(wage("2026-01", 90_000)), wife());
        var tax = List.of(earning("husband", wage("2026-01", 120_000)), PersonAnswer.unknown("wife"));
        assertThat(IncomeComparison.of(members, List.of(tax), YEAR, 10))
                .containsExactly(
                        new Discrepancy(
                                DiscrepancyKind.INCOME,
                                "陈*",
                                "900.00 元",
                                "1200.00 元",
                                "2025-03至2026-02，核查收入高于申报，相差 300.00 元"),
                        new Discrepancy(
                                DiscrepancyKind.INCOME,
                                "全家",
                                "900.00 元",
                                "1200.00 元",
                                "2025-03至2026-02，核查收入高于申报，相差 300.00 元"));
    }

    @Test
    void shouldSayWhenARegisterDoesNotKnowWhoDeclaredAnIncome() {
        var found = IncomeComparison.of(
                List.of(husband(wage("2026-01", 90_000))), List.of(List.of(PersonAnswer.unknown("husband"))), YEAR, 10);
        assertThat(found)
                .extracting(Discrepancy::member, Discrepancy::declared, Discrepancy::exchanged)
                .containsExactly(tuple("陈*", "900.00 元", "无记录"));
    }

    @Test
    void shouldCountOnceWhatTwoSourcesReportAndAddWhatOneSourceReportsTwice() {
        var members = List.of(husband(wage("2026-01", 100_000)));
        var tax = List.of(earning("husband", wage("2026-01", 60_000), wage("2026-01", 40_000)));
        var insurance = List.of(earning("husband", wage("2026-01", 95_000)));
        assertThat(IncomeComparison.of(members, List.of(tax, insurance), YEAR, 0))
                .isEmpty();
    }

    @Test
    void shouldLeaveOutMonthsNotAskedAbout() {
        var members = List.of(husband(wage("2026-01", 100_000), wage("2024-01", 500_000)));
        var tax = List.of(earning("husband", wage("2026-01", 100_000), wage("2026-03", 900_000)));
        assertThat(IncomeComparison.of(members, List.of(tax), YEAR, 0)).isEmpty();
    }

    @Test
    void shouldCompareNothingWhereNobodyAnsweredAboutIncome() {
        assertThat(IncomeComparison.of(List.of(husband(wage("2026-01", 90_000))), List.of(), YEAR, 0))
                .isEmpty();
    }

    @Test
    void shouldTellIncomesThatMakeUpForEachOtherByMemberOnly() {
        var members = List.of(husband(wage("2026-01", 100_000)), wife(wage("2026-01", 100_000)));
        var tax = List.of(earning("husband", wage("2026-01", 200_000)), earning("wife", wage("2026-01", 0)));
        assertThat(IncomeComparison.of(members, List.of(tax), YEAR, 10))
                .extracting(Discrepancy::member)
                .containsExactly("陈*", "李*");
    }

    @ParameterizedTest(name = "{0} and {1}: same dwelling {2}")
    @CsvSource({
        "联纺路 1 号, 河北省邯郸市丛台区联纺路1号, true",
        "联纺路１号, 联纺路1号, true",
        "河北省邯郸市联纺路1号, 联纺路1号, true",
        "1号, 联纺路11号, false",
        "联纺路1号, 联纺路2号, false",
        "联纺路1号, 联纺路11号, false",
    })
    void shouldKnowADwellingByItsAddress(String declared, String registered, boolean same) {
        assertThat(PropertyComparison.sameAddress(declared, registered)).isEqualTo(same);
    }

    @Test
    void shouldFlagADwellingNotDeclaredOnceHoweverOftenItIsReported() {
        var property = new RegisteredProperty("中华大街 8 号", new BigDecimal("61.25"));
        var answer = List.of(owning("husband", property), owning("wife", property));
        assertThat(PropertyComparison.of(
                        List.of(husband(), wife()), List.of(dwelling(Tenure.OWNED, "联纺路 1 号")), List.of(answer)))
                .containsExactly(
                        new Discrepancy(DiscrepancyKind.PROPERTY, "陈*", "未申报", "中华大街 8 号，61.25 m²", "不动产登记有此住房，家庭未申报"));
    }

    @Test
    void shouldNotFlagADwellingDeclaredAsOwnedOrSoldButOneDeclaredAsRented() {
        var answer = List.of(owning("husband", new RegisteredProperty("联纺路1号", BigDecimal.TEN)));
        for (Tenure tenure : Tenure.values()) {
            assertThat(PropertyComparison.of(List.of(husband()), List.of(dwelling(tenure, "联纺路 1 号")), List.of(answer)))
                    .hasSize(tenure == Tenure.RENTED ? 1 : 0);
        }
    }

    @Test
    void shouldFlagDeathDivorceAndWhoWasNotDeclared() {
        var entry = new RegisterEntry(MaritalStatus.DIVORCED, null, List.of("陈**"));
        var dead = new RegisterEntry(MaritalStatus.MARRIED, LocalDate.of(2026, 1, 31), List.of("陈**"));
        assertThat(RegisterComparison.register(
                        List.of(husband(), wife()),
                        List.of(List.of(registered("husband", entry), registered("wife", dead)))))
                .extracting(Discrepancy::kind, Discrepancy::member)
                .containsExactly(
                        tuple(DiscrepancyKind.DIVORCE, "陈*"),
                        tuple(DiscrepancyKind.UNDECLARED_MEMBER, "陈**"),
                        tuple(DiscrepancyKind.DEATH, "李*"));
    }

    @Test
    void shouldNotFlagTheDivorceOfOneWhoAppliesWithoutSpouse() {
        var entry = new RegisterEntry(MaritalStatus.DIVORCED, null, List.of());
        assertThat(RegisterComparison.register(List.of(husband()), List.of(List.of(registered("husband", entry)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "declared {0}, drawn {1}: flagged {2}")
    @CsvSource({"true,true,false", "true,false,true", "false,true,true", "false,false,false", "true,,false"})
    void shouldFlagAllowanceDeclaredOtherwise(boolean declared, Boolean drawn, boolean flagged) {
        var allowance = new IncomeFacts(IncomeKind.MINIMUM_LIVING_ALLOWANCE, YearMonth.of(2026, 1), 60_000);
        var member = declared ? husband(allowance) : husband();
        var answer = new PersonAnswer("husband", true, List.of(), List.of(), List.of(), null, drawn);
        assertThat(RegisterComparison.welfare(List.of(member), List.of(List.of(answer)), YEAR))
                .hasSize(flagged ? 1 : 0)
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(DiscrepancyKind.WELFARE));
    }

    private static MemberFacts husband(IncomeFacts... incomes) {
        return member("陈䶮", "husband", Relation.APPLICANT, incomes);
    }

    private static MemberFacts wife(IncomeFacts... incomes) {
        return member("李㛃", "wife", Relation.SPOUSE, incomes);
    }

    private static MemberFacts member(String name, String hash, Relation relation, IncomeFacts... incomes) {
        return new MemberFacts(
                1, name, "1", hash, LocalDate.of(1980, 2, 29), Sex.MALE, relation, Set.of(), List.of(incomes));
    }

    private static IncomeFacts wage(String month, long fen) {
        return new IncomeFacts(IncomeKind.WAGE, YearMonth.parse(month), fen);
    }

    private static PersonAnswer earning(String hash, IncomeFacts... incomes) {
        return new PersonAnswer(hash, true, List.of(incomes), List.of(), List.of(), null, null);
    }

    private static PersonAnswer owning(String hash, RegisteredProperty property) {
        return new PersonAnswer(hash, true, List.of(), List.of(property), List.of(), null, null);
    }

    private static PersonAnswer registered(String hash, RegisterEntry entry) {
        return new PersonAnswer(hash, true, List.of(), List.of(), List.of(), entry, null);
    }

    private static DwellingFacts dwelling(Tenure tenure, String address) {
        return new DwellingFacts(tenure, address, BigDecimal.TEN, null);
    }
}
