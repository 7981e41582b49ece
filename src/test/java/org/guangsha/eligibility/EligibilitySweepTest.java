package org.guangsha.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.policy.Programme;
import org.guangsha.review.RefusalReason;
import org.guangsha.standards.IncomeLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No hole and no double in the four eligibility tables, whatever the household is like. */
@Tag("R06")
class EligibilitySweepTest {

    /** Below, at and above each line. */
    private static final Map<String, double[]> EDGES = new TreeMap<>(Map.of(
            "areaPerHead", new double[] {14.99, 15, 15.01},
            "assetsPerHead", new double[] {79_999.99, 80_000, 80_000.01},
            "residentYears", new double[] {4, 5, 6},
            "insuredMonths", new double[] {11, 12, 13},
            "applicantAge", new double[] {34, 35, 36}));

    @ParameterizedTest
    @EnumSource
    void shouldJudgeEveryAspectOnceWhateverTheHouseholdIsLike(Programme programme) {
        String table = DecisionTables.of(programme);
        for (Map<String, Object> household : sweep()) {
            List<Check> checks = Verdict.read(table, DecisionTables.decide(table, household));
            assertThat(checks)
                    .as("%s", household)
                    .hasSize(5)
                    .allSatisfy(check -> assertThat(check.passed()
                                    || RefusalReason.of(check.reasonCode()).isPresent())
                            .as(check.words())
                            .isTrue());
        }
    }

    /** A variable an analyst misspells, or that nobody set, may stop a case but never help or harm it. */
    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("everyInput")
    void shouldStopRatherThanJudgeWithoutAnInput(Programme programme, String missing) {
        String table = DecisionTables.of(programme);
        int stopped = 0;
        for (Map<String, Object> household : good()) {
            Map<String, Object> partial = new HashMap<>(household);
            partial.remove(missing);
            List<Map<String, Object>> rows = DecisionTables.decide(table, partial);
            if (judged(rows)) {
                List<Check> whole = Verdict.read(table, DecisionTables.decide(table, household));
                assertThat(verdicts(Verdict.read(table, rows))).isEqualTo(verdicts(whole));
            } else {
                stopped++;
            }
        }
        assertThat(stopped).as("households stopped for want of %s", missing).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseTextInPlaceOfANumber(Programme programme) {
        String table = DecisionTables.of(programme);
        Map<String, Object> household = good().get(0);
        household.put("areaPerHead", "十五");
        assertThatThrownBy(() -> DecisionTables.decide(table, household)).hasMessageContaining("double");
    }

    @ParameterizedTest
    @EnumSource
    void shouldStopAtALevelOrCategoryItDoesNotKnow(Programme programme) {
        String table = DecisionTables.of(programme);
        for (String word : List.of("incomeLevel", "category")) {
            Map<String, Object> household = good().get(0);
            household.put(word, "OTHER");
            List<Map<String, Object>> rows = DecisionTables.decide(table, household);
            assertThatThrownBy(() -> Verdict.read(table, rows)).isInstanceOf(IllegalStateException.class);
        }
    }

    static Stream<Object[]> everyInput() {
        List<String> read = List.of(
                "incomeLevel",
                "areaPerHead",
                "difficultyLine",
                "assetsPerHead",
                "assetLine",
                "category",
                "residentYears",
                "residentYearsAsked",
                "heads",
                "applicantAge",
                "singleAgeAsked");
        Stream<Object[]> all = Arrays.stream(Programme.values())
                .flatMap(programme -> read.stream().map(input -> new Object[] {programme, input}));
        Stream<Object[]> insurance = Stream.of("insuredMonths", "insuredMonthsAsked")
                .map(input -> new Object[] {Programme.PUBLIC_RENTAL, input});
        return Stream.concat(all, insurance);
    }

    /** Every level, category and number of heads with every edge, the edges shifted so that not all are missed at once. */
    private static List<Map<String, Object>> sweep() {
        List<Map<String, Object>> households = new ArrayList<>();
        for (IncomeLevel level : IncomeLevel.values()) {
            for (int heads = 1; heads <= 3; heads++) {
                for (Map<String, Object> household : categories(level, heads)) {
                    IntStream.range(0, 3).forEach(shift -> households.add(atEdges(household, shift)));
                }
            }
        }
        return households;
    }

    private static Map<String, Object> atEdges(Map<String, Object> household, int shift) {
        Map<String, Object> edged = new HashMap<>(household);
        int position = shift;
        for (Map.Entry<String, double[]> edge : EDGES.entrySet()) {
            edged.put(edge.getKey(), edge.getValue()[position++ % 3]);
        }
        return edged;
    }

    /** Every category, alone and as a couple, on the good side of every line. */
    private static List<Map<String, Object>> good() {
        return Stream.concat(categories(IncomeLevel.LOW, 1).stream(), categories(IncomeLevel.LOW, 2).stream())
                .toList();
    }

    private static List<Map<String, Object>> categories(IncomeLevel level, int heads) {
        return Arrays.stream(ApplicantCategory.values())
                .map(category -> household(level, category, heads))
                .toList();
    }

    private static Map<String, Object> household(IncomeLevel level, ApplicantCategory category, int heads) {
        Facts facts = new Facts(heads, 100_000, new BigDecimal("9.00"), 0, 9, 24, 40);
        Map<String, Object> inputs =
                new HashMap<>(TableInputs.of(facts, DecisionTables.STANDARDS, DecisionTables.POLICY));
        inputs.put("incomeLevel", level.name());
        inputs.put("category", category.name());
        return inputs;
    }

    private static boolean judged(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("aspect")).distinct().count() == 5;
    }

    private static List<Boolean> verdicts(List<Check> checks) {
        return checks.stream().map(Check::passed).toList();
    }
}
