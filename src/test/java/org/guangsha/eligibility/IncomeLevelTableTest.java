package org.guangsha.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.standards.IncomeLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R06")
class IncomeLevelTableTest {

    @ParameterizedTest(name = "{0} yuan a head and month: {1}")
    @CsvSource({
        "0, MINIMUM_LIVING",
        "759.99, MINIMUM_LIVING",
        "760.00, MINIMUM_LIVING",
        "760.01, LOW",
        "1548.99, LOW",
        "1549.00, LOW",
        "1549.01, LOWER_MIDDLE",
        "2699.99, LOWER_MIDDLE",
        "2700.00, LOWER_MIDDLE",
        "2700.01, ABOVE",
        "99999999.99, ABOVE",
    })
    void shouldSetTheLevelByThePublishedLines(double income, IncomeLevel level) {
        assertThat(level(inputs(income))).isEqualTo(level.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"incomePerHead", "minimumLivingLine", "lowIncomeLine", "lowerMiddleLine"})
    void shouldNeverSetALevelTheMissingInputWouldDecide(String missing) {
        for (double income : List.of(700.0, 800.0, 1600.0, 2800.0)) {
            Map<String, Object> inputs = inputs(income);
            inputs.remove(missing);
            Map<String, Object> whole = inputs(income);
            assertThat(levels(inputs)).isSubsetOf(List.of(level(whole)));
        }
    }

    @Test
    void shouldRefuseTextInPlaceOfANumber() {
        Map<String, Object> inputs = inputs(0);
        inputs.put("incomePerHead", "a lot");
        assertThatThrownBy(() -> levels(inputs)).hasMessageContaining("double");
    }

    private static Map<String, Object> inputs(double income) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("incomePerHead", income);
        inputs.put("minimumLivingLine", 760.0);
        inputs.put("lowIncomeLine", 1549.0);
        inputs.put("lowerMiddleLine", 2700.0);
        return inputs;
    }

    private static String level(Map<String, Object> inputs) {
        List<String> levels = levels(inputs);
        assertThat(levels).hasSize(1);
        return levels.get(0);
    }

    private static List<String> levels(Map<String, Object> inputs) {
        return DecisionTables.decide("income-level", inputs).stream()
                .map(row -> (String) row.get("incomeLevel"))
                .toList();
    }
}
