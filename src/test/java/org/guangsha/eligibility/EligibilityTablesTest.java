package org.guangsha.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.HouseholdFiles.born;
import static org.guangsha.testing.HouseholdFiles.wage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.MemberFacts;
import org.guangsha.policy.Programme;
import org.guangsha.testing.HouseholdFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Households worked by hand, from the file to the verdict. */
@Tag("R06")
class EligibilityTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Yuan a month of the whole household, m² of what it owns, yuan of assets, full years and months. */
    @ParameterizedTest(name = "{0} {1}: {11}")
    @CsvSource(textBlock = """
            LOW_RENT,        LOCAL_RESIDENT, 2, 1800,    18.00, 0,      24, 0,  46, LOW,            '',                  1800/2 = 900 and 18/2 = 9 m²
            LOW_RENT,        LOCAL_RESIDENT, 3, 2280,    44.97, 240000, 5,  0,  30, MINIMUM_LIVING, '',                  2280/3 = 760 and 14.99 m² and 80000 are each just in
            LOW_RENT,        LOCAL_RESIDENT, 2, 3098,    0,     0,      5,  0,  46, LOW,            '',                  3098/2 = 1549 is the line itself and owns nothing
            LOW_RENT,        LOCAL_RESIDENT, 2, 3098.02, 18.00, 0,      24, 0,  46, LOWER_MIDDLE,   INCOME_ABOVE_LINE,   3098.02/2 = 1549.01 is a fen above
            LOW_RENT,        LOCAL_RESIDENT, 2, 3098.01, 18.00, 0,      24, 0,  46, LOWER_MIDDLE,   INCOME_ABOVE_LINE,   3098.01/2 = 1549.005 is rounded up to 1549.01
            LOW_RENT,        LOCAL_RESIDENT, 2, 1800,    30.00, 0,      24, 0,  46, LOW,            AREA_ABOVE_LINE,     30/2 = 15 m² is no longer under 15
            LOW_RENT,        LOCAL_RESIDENT, 3, 2700,    44.98, 0,      24, 0,  46, LOW,            '',                  44.98/3 = 14.993 is rounded to 14.99
            LOW_RENT,        LOCAL_RESIDENT, 3, 2700,    44.99, 0,      24, 0,  46, LOW,            AREA_ABOVE_LINE,     44.99/3 = 14.9967 is rounded to 15.00
            LOW_RENT,        LOCAL_RESIDENT, 2, 1800,    18.00, 160000.02, 24, 0, 46, LOW,          ASSETS_ABOVE_LINE,   160000.02/2 = 80000.01 is a fen above
            LOW_RENT,        LOCAL_RESIDENT, 1, 1500,    12.00, 0,      24, 0,  35, LOW,            '',                  single at 35
            LOW_RENT,        LOCAL_RESIDENT, 1, 1500,    12.00, 0,      24, 0,  34, LOW,            SINGLE_TOO_YOUNG,    single at 34
            LOW_RENT,        LOCAL_RESIDENT, 2, 1500,    12.00, 0,      24, 0,  22, MINIMUM_LIVING, '',                  1500/2 = 750 and two are never too young
            LOW_RENT,        LOCAL_RESIDENT, 2, 1800,    18.00, 0,      4,  0,  46, LOW,            RESIDENCE_TOO_SHORT, 4 of 5 years
            LOW_RENT,        MIGRANT_WORKER, 2, 1800,    18.00, 0,      9,  60, 46, LOW,            RESIDENCE_TOO_SHORT, for local households only
            LOW_RENT,        LOCAL_RESIDENT, 1, 9000,    60.00, 900000, 1,  0,  20, ABOVE,          INCOME_ABOVE_LINE AREA_ABOVE_LINE ASSETS_ABOVE_LINE RESIDENCE_TOO_SHORT SINGLE_TOO_YOUNG, every aspect fails and each says so
            AFFORDABLE_SALE, LOCAL_RESIDENT, 4, 6196,    59.96, 320000, 10, 0,  40, LOW,            '',                  1549 and 14.99 m² and 80000
            AFFORDABLE_SALE, LOCAL_RESIDENT, 2, 4000,    18.00, 0,      24, 0,  46, LOWER_MIDDLE,   INCOME_ABOVE_LINE,   2000 is above the low line
            AFFORDABLE_SALE, NEW_EMPLOYEE,   2, 1800,    18.00, 0,      24, 12, 46, LOW,            RESIDENCE_TOO_SHORT, for local households only
            PRICE_CAPPED,    LOCAL_RESIDENT, 2, 5400,    18.00, 0,      24, 0,  46, LOWER_MIDDLE,   '',                  5400/2 = 2700 is the line itself
            PRICE_CAPPED,    LOCAL_RESIDENT, 2, 5400.02, 18.00, 0,      24, 0,  46, ABOVE,          INCOME_ABOVE_LINE,   2700.01
            PRICE_CAPPED,    LOCAL_RESIDENT, 1, 2000,    14.99, 0,      24, 0,  34, LOWER_MIDDLE,   SINGLE_TOO_YOUNG,    single at 34
            PUBLIC_RENTAL,   LOCAL_RESIDENT, 2, 4000,    18.00, 0,      5,  0,  46, LOWER_MIDDLE,   '',                  2000 is lower-middle
            PUBLIC_RENTAL,   LOCAL_RESIDENT, 2, 4000,    18.00, 0,      4,  99, 46, LOWER_MIDDLE,   RESIDENCE_TOO_SHORT, insurance does not make up for the register
            PUBLIC_RENTAL,   LOCAL_RESIDENT, 1, 2000,    0,     0,      5,  0,  34, LOWER_MIDDLE,   SINGLE_TOO_YOUNG,    single at 34
            PUBLIC_RENTAL,   MIGRANT_WORKER, 3, 6000,    0,     0,      0,  12, 30, LOWER_MIDDLE,   '',                  12 months and no register asked
            PUBLIC_RENTAL,   MIGRANT_WORKER, 3, 6000,    0,     0,      9,  11, 30, LOWER_MIDDLE,   INSURANCE_TOO_SHORT, 11 of 12 months
            PUBLIC_RENTAL,   MIGRANT_WORKER, 1, 2000,    0,     0,      0,  11, 30, LOWER_MIDDLE,   INSURANCE_TOO_SHORT SINGLE_TOO_YOUNG, single at 30 with 11 months
            PUBLIC_RENTAL,   NEW_EMPLOYEE,   1, 2600,    0,     0,      0,  0,  22, LOWER_MIDDLE,   '',                  a new employee may be young and alone and new in town
            PUBLIC_RENTAL,   NEW_EMPLOYEE,   1, 2700.01, 0,     0,      0,  0,  22, ABOVE,          INCOME_ABOVE_LINE,   a fen above
            """)
    void shouldJudgeAsWorkedByHand(
            Programme programme,
            String category,
            int heads,
            BigDecimal income,
            String area,
            BigDecimal assets,
            int residentYears,
            int insuredMonths,
            int age,
            String level,
            String reasons,
            String why) {
        HouseholdFiles household = household(heads, fen(income), age)
                .residentSince(DAY.minusYears(residentYears))
                .saving(fen(assets));
        if (!area.equals("0")) {
            household.owning(area);
        }
        Facts facts = FactRules.of(household.file(), insuredMonths, DAY, DAY, 5);
        Map<String, Object> inputs =
                new HashMap<>(TableInputs.of(facts, DecisionTables.STANDARDS, DecisionTables.POLICY));
        Object found = DecisionTables.decide("income-level", inputs).get(0).get("incomeLevel");
        assertThat(found).isEqualTo(level);
        inputs.put("incomeLevel", found);
        inputs.put("category", category);
        String table = DecisionTables.of(programme);
        List<Check> checks = Verdict.read(table, DecisionTables.decide(table, inputs));

        assertThat(checks.stream().map(Check::reasonCode).filter(Objects::nonNull))
                .as(why)
                .containsExactlyInAnyOrder(Arrays.stream(reasons.split(" "))
                        .filter(code -> !code.isEmpty())
                        .toArray(String[]::new));
        assertThat(checks).allSatisfy(check -> assertThat(check.words()).isNotBlank());
    }

    @Test
    void shouldSayInWordsWhatEveryRuleFound() {
        Facts facts = new Facts(2, 154_901, new BigDecimal("15.00"), 8_000_001, 4, 0, 46);
        Map<String, Object> inputs =
                new HashMap<>(TableInputs.of(facts, DecisionTables.STANDARDS, DecisionTables.POLICY));
        inputs.put("incomeLevel", "LOWER_MIDDLE");
        inputs.put("category", "LOCAL_RESIDENT");
        String table = DecisionTables.of(Programme.LOW_RENT);
        assertThat(Verdict.read(table, DecisionTables.decide(table, inputs)))
                .containsExactly(
                        new Check("家庭收入", "1549.01元/人月", "1549元/人月", false, "INCOME_ABOVE_LINE", "人均月收入超过低收入线，不符合收入条件"),
                        new Check("家庭住房", "15㎡/人", "15㎡/人", false, "AREA_ABOVE_LINE", "人均住房建筑面积达到或者超过住房困难标准，不符合住房条件"),
                        new Check("家庭财产", "80000.01元/人", "80000元/人", false, "ASSETS_ABOVE_LINE", "人均财产超过规定标准，不符合财产条件"),
                        new Check("申请资格", "4年", "5年", false, "RESIDENCE_TOO_SHORT", "本市户籍年限不足"),
                        new Check("申请年龄", "46周岁", "", true, null, "两人以上家庭不受单身年龄限制"));
    }

    private static HouseholdFiles household(int heads, long monthlyFen, int age) {
        IncomeFacts[] year = IntStream.rangeClosed(1, 12)
                .mapToObj(back -> wage(DAY.minusMonths(back).toString().substring(0, 7), monthlyFen))
                .toArray(IncomeFacts[]::new);
        MemberFacts[] members = new MemberFacts[heads];
        Arrays.fill(members, born("1990-01-01"));
        members[0] = born(DAY.minusYears(age).toString(), year);
        return HouseholdFiles.of(members);
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }
}
