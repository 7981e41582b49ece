package org.guangsha.rent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.guangsha.policy.Programme;
import org.guangsha.rent.rules.OverstaySteps;
import org.guangsha.rent.rules.RentRule;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.testing.DecisionTable;
import org.guangsha.testing.SampleStandards;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rents worked out by hand, against the sample standards of Handan for 2026: 1.40 yuan/m² for 低保, 5.60 for low income, market
 * 14.00; public rental 70 % of the market, 9.80.
 */
@Tag("R14")
class RentExamplesTest {

    static final Standards STANDARDS = SampleStandards.HANDAN;

    private static final int PERCENT = 70;
    private static final OverstaySteps STEPS = new OverstaySteps(120, 20, 200);

    private static final DecisionTable RENT = new DecisionTable("rent");

    @ParameterizedTest(name = "{0} {1} {2} m², {3} to {4}, raised {5}: {6} by day {7}: {8} fen ({9})")
    @CsvSource(
            nullValues = "-",
            value = {
                "LOW_RENT, MINIMUM_LIVING, 50.00, 2026-01-01, -, -, 2026-05, true, 7000, 50 × 1.40 = 70.00",
                "LOW_RENT, LOW, 50.00, 2026-01-01, -, -, 2026-05, true, 28000, 50 × 5.60 = 280.00",
                "LOW_RENT, LOWER_MIDDLE, 50.00, 2026-01-01, -, -, 2026-05, true, 70000, income risen: 50 × 14.00 = 700.00",
                "PUBLIC_RENTAL, LOWER_MIDDLE, 58.36, 2026-01-01, -, -, 2026-05, true, 57193, 58.36 × 14.00 × 70 % = 571.928",
                "PUBLIC_RENTAL, MINIMUM_LIVING, 40.00, 2026-01-01, -, -, 2026-05, true, 39200, one rate for all levels: 40 × 9.80",
                "PUBLIC_RENTAL, ABOVE, 40.00, 2026-01-01, -, -, 2026-05, true, 56000, beyond the circle: 40 × 14.00",
                "LOW_RENT, MINIMUM_LIVING, 48.75, 2026-01-01, -, -, 2026-05, true, 6825, 48.75 × 1.40 = 68.25",
                "LOW_RENT, MINIMUM_LIVING, 48.77, 2026-01-01, -, -, 2026-05, true, 6828, 48.77 × 1.40 = 68.278",
                "LOW_RENT, LOW, 50.00, 2026-05-22, -, -, 2026-05, true, 9032, 280 × 10/31 = 90.3226: 22 to 31 May are ten days",
                "LOW_RENT, LOW, 50.00, 2026-05-31, -, -, 2026-05, true, 903, 280 × 1/31 = 9.0323",
                "LOW_RENT, LOW, 50.00, 2026-01-01, 2026-02-14, -, 2026-02, true, 14000, 280 × 14/28: the last day counts",
                "LOW_RENT, LOW, 50.00, 2024-01-01, 2024-02-14, -, 2024-02, true, 13517, leap year: 280 × 14/29 = 135.1724",
                "LOW_RENT, LOW, 50.00, 2026-05-10, 2026-05-20, -, 2026-05, true, 9935, 280 × 11/31 = 99.3548",
                "LOW_RENT, LOW, 50.00, 2026-01-01, -, 2026-05-11, 2026-05, true, 56452, 280 × 10/31 + 700 × 21/31 = 90.3226 + 474.1935 rounded once",
                "LOW_RENT, LOW, 50.00, 2026-01-01, -, 2026-05-11, 2026-06, true, 70000, market from the violation on",
                "LOW_RENT, LOW, 50.00, 2026-05-22, -, -, 2026-05, false, 0, whole months only: the first is free",
                "LOW_RENT, LOW, 50.00, 2026-05-01, -, -, 2026-05, false, 28000, whole months only: begun on the 1st",
                "LOW_RENT, LOW, 50.00, 2026-01-01, 2026-05-02, -, 2026-05, false, 28000, whole months only: the last is whole",
                "LOW_RENT, LOW, 50.00, 2026-05-01, -, -, 2026-04, true, 0, not begun yet",
                "LOW_RENT, LOW, 50.00, 2026-01-01, 2026-04-30, -, 2026-05, true, 0, over",
            })
    void shouldAskTheRentWorkedOutByHand(
            Programme programme,
            IncomeLevel level,
            BigDecimal area,
            LocalDate begun,
            LocalDate ended,
            LocalDate raised,
            YearMonth month,
            boolean byDay,
            long fen,
            String working) {
        Tenancy tenancy = tenancy(programme, begun, ended, raised, List.of(new Term(begun, area, level)));
        assertThat(rent(tenancy, month, byDay).fen()).as(working).isEqualTo(fen);
    }

    @Test
    void shouldCountAChangeFromItsDayAndWriteDownTheWorking() {
        LocalDate begun = LocalDate.of(2026, 1, 1);
        BigDecimal area = new BigDecimal("50.00");
        Tenancy tenancy = tenancy(
                Programme.LOW_RENT,
                begun,
                null,
                LocalDate.of(2026, 6, 16),
                List.of(
                        new Term(begun, area, IncomeLevel.MINIMUM_LIVING),
                        new Term(LocalDate.of(2026, 6, 1), area, IncomeLevel.LOW)));
        assertThat(rent(tenancy, YearMonth.of(2026, 5), true).working()).isEqualTo("50.00 平方米 × 1.40 元（低保家庭租金标准）");
        MonthRent june = rent(tenancy, YearMonth.of(2026, 6), true);
        assertThat(june.working())
                .isEqualTo("50.00 平方米 × 5.60 元（低收入家庭租金标准） × 15/30 天 + 50.00 平方米 × 14.00 元（市场租金） × 15/30 天");
        assertThat(june.fen()).as("140 + 350").isEqualTo(49_000);
    }

    @ParameterizedTest(name = "{0} {1}, overstayed from {2}, raised {3}, until {4}: {5} costs {6} fen ({7})")
    @CsvSource(
            nullValues = "-",
            value = {
                "LOW_RENT, LOW, 2026-09-01, -, -, 2026-08, 28000, in its term: 50 × 5.60",
                "LOW_RENT, LOW, 2026-09-01, -, -, 2026-09, 84000, first month: 50 × 14.00 × 120 %",
                "LOW_RENT, LOW, 2026-09-01, -, -, 2026-10, 98000, second: 140 %",
                "LOW_RENT, LOW, 2026-09-01, -, -, 2027-01, 140000, fifth: 200 %",
                "LOW_RENT, LOW, 2026-09-01, -, -, 2027-09, 140000, no more than 200 %",
                "LOW_RENT, MINIMUM_LIVING, 2026-09-16, -, -, 2026-09, 45500, 70 × 15/30 + 840 × 15/30 = 35.00 + 420.00",
                "PUBLIC_RENTAL, ABOVE, 2026-09-16, -, -, 2026-10, 98000, second calendar month though fifteen days only are over",
                "LOW_RENT, LOW, 2026-09-01, 2026-03-01, -, 2026-09, 84000, market rent after a violation is raised like any other",
                "LOW_RENT, LOW, 2026-09-01, -, 2026-10-10, 2026-10, 31613, handed over on the 10th: 980 × 10/31 = 316.129",
            })
    @Tag("R20")
    void shouldRaiseTheRentEachMonthOfOverstaying(
            Programme programme,
            IncomeLevel level,
            LocalDate overstayed,
            LocalDate raised,
            LocalDate ended,
            YearMonth month,
            long fen,
            String working) {
        LocalDate begun = LocalDate.of(2026, 1, 1);
        Term term = new Term(begun, new BigDecimal("50.00"), level);
        Tenancy tenancy = tenancy(programme, begun, ended, raised, overstayed, List.of(term));
        assertThat(rent(tenancy, month, true).fen()).as(working).isEqualTo(fen);
    }

    @ParameterizedTest
    @EnumSource(
            value = Programme.class,
            names = {"LOW_RENT", "PUBLIC_RENTAL"})
    void shouldHaveOneRowForEveryTenant(Programme programme) {
        for (IncomeLevel level : IncomeLevel.values()) {
            for (boolean raised : List.of(true, false)) {
                for (int overstayPercent : List.of(0, 120)) {
                    assertThat(rows(programme, level, raised, overstayPercent)).hasSize(1);
                    assertThat(rate(programme, level, raised, overstayPercent).fen())
                            .isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Programme.class,
            names = {"AFFORDABLE_SALE", "PRICE_CAPPED"})
    void shouldHaveNoRowForWhatIsSold(Programme programme) {
        for (IncomeLevel level : IncomeLevel.values()) {
            assertThat(rows(programme, level, false, 0)).isEmpty();
        }
    }

    private static MonthRent rent(Tenancy tenancy, YearMonth month, boolean byDay) {
        return RentRule.of(
                tenancy,
                month,
                byDay,
                day -> rate(
                        tenancy.programme(),
                        tenancy.termOn(day).level(),
                        tenancy.isRaisedOn(day),
                        STEPS.percent(tenancy.overstayMonth(day))));
    }

    private static Rate rate(Programme programme, IncomeLevel level, boolean raised, int overstayPercent) {
        return RentRates.rate(rows(programme, level, raised, overstayPercent)
                .getSingleResult()
                .getEntryMap());
    }

    private static DmnDecisionTableResult rows(
            Programme programme, IncomeLevel level, boolean raised, int overstayPercent) {
        Map<String, Object> inputs = RentRates.inputs(programme, level, raised, overstayPercent, STANDARDS, PERCENT);
        return RENT.decide(inputs);
    }

    private static Tenancy tenancy(
            Programme programme, LocalDate begun, LocalDate ended, LocalDate raised, List<Term> terms) {
        return tenancy(programme, begun, ended, raised, null, terms);
    }

    private static Tenancy tenancy(
            Programme programme,
            LocalDate begun,
            LocalDate ended,
            LocalDate raised,
            LocalDate overstayed,
            List<Term> terms) {
        return new Tenancy(
                "130403-2026-000001",
                1,
                "CT-1",
                "130403005001",
                "130403",
                programme,
                begun,
                ended,
                raised,
                overstayed,
                terms,
                YearMonth.from(begun));
    }
}
