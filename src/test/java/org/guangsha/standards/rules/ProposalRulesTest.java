package org.guangsha.standards.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guangsha.area.Department;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R24")
class ProposalRulesTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void shouldGiveEveryFigureToOneDepartmentAndEveryDepartmentSome() {
        assertThat(Arrays.stream(Department.values()).flatMap(one -> Figure.by(one).stream()))
                .containsExactlyInAnyOrder(Figure.values());
        assertThat(Department.values()).allMatch(one -> !Figure.by(one).isEmpty());
    }

    @Test
    void shouldReadNumbersAsTheFormHandsThemInWithTwoDecimals() {
        Map<Figure, BigDecimal> read = ProposalRules.read(
                Department.PRICE,
                Map.of("rentRateMinimumLiving", 1.4, "rentRateLow", 6, "marketRent", "14.25"),
                faults);

        assertThat(faults).isEmpty();
        assertThat(read)
                .containsEntry(Figure.RENT_RATE_MINIMUM_LIVING, new BigDecimal("1.40"))
                .containsEntry(Figure.RENT_RATE_LOW, new BigDecimal("6.00"))
                .containsEntry(Figure.MARKET_RENT, new BigDecimal("14.25"));
    }

    @ParameterizedTest
    @CsvSource({"'',低收入线必须填写", "一千,低收入线应填写数字", "1e999999999,低收入线应填写数字", "1600.005,低收入线最多填写两位小数", "1E99,低收入线应大于零，且在合理范围内"
    })
    void shouldTellInWordsWhatCannotBeRead(String typed, String words) {
        ProposalRules.read(Department.CIVIL_AFFAIRS, Map.of("minimumLivingIncome", 760, "lowIncome", typed), faults);

        assertThat(faults).extracting(Fault::message).containsExactly(words);
    }

    @Test
    void shouldTellFiguresBeyondSenseAndOutOfOrderTogether() {
        Map<Figure, BigDecimal> proposed = Map.of(
                Figure.SUBSIDY_RATE_MINIMUM_LIVING, new BigDecimal("9.00"),
                Figure.SUBSIDY_RATE_LOW, new BigDecimal("10.00"),
                Figure.DIFFICULTY_AREA, new BigDecimal("-1.00"));

        assertThat(ProposalRules.faults(proposed, Map.of()))
                .extracting(Fault::message)
                .containsExactly("低收入家庭补贴标准不得高于低保家庭", "住房困难线应大于零，且在合理范围内");
    }

    @Test
    void shouldHoldFiguresAgainstThoseOfOtherDepartmentsOnceTheyAreThere() {
        Map<Figure, BigDecimal> low = Map.of(
                Figure.MINIMUM_LIVING_INCOME, new BigDecimal("800.00"), Figure.LOW_INCOME, new BigDecimal("2800.00"));

        assertThat(ProposalRules.faults(low, Map.of())).isEmpty();
        assertThat(ProposalRules.faults(low, Map.of(Figure.LOWER_MIDDLE_INCOME, new BigDecimal("2700.00"))))
                .extracting(Fault::message)
                .containsExactly("中等偏下收入线应高于低收入线");
    }

    @Test
    void shouldHoldTwoLinesAgainstEachOtherBeforeTheThirdIsThere() {
        Map<Figure, BigDecimal> falling = Map.of(
                Figure.MINIMUM_LIVING_INCOME, new BigDecimal("800.00"), Figure.LOW_INCOME, new BigDecimal("500.00"));

        assertThat(ProposalRules.faults(falling, Map.of()))
                .extracting(Fault::message)
                .containsExactly("低收入线应高于低保线");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31,2026", "2026-11-01,2027", "2026-12-31,2027", "2027-01-01,2027"})
    void shouldDraftTheComingYearFromTheDayOfThePolicy(LocalDate today, int year) {
        assertThat(DraftYear.on(today, MonthDay.of(11, 1))).isEqualTo(year);
    }

    @Test
    void shouldNumberVersionsAfterTheHighestOfTheirCityAndYear() {
        List<String> there = List.of("handan-2026-1", "handan-2027-2", "handan-2027-10", "zhongshan-2027-11");

        assertThat(DraftYear.number("handan", 2027, there)).isEqualTo(11);
        assertThat(DraftYear.number("handan", 2028, there)).isEqualTo(1);
        assertThat(DraftYear.lastDay(2027, 1)).isEqualTo("2027-01-31");
    }
}
