package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered is what the engine itself says, for each household its own. */
class AnsweredOnceTest {

    private final FeelEngine ours = AnsweredOnce.tables().createInstance();
    private final FeelEngine engines = new ScalaFeelEngineFactory().createInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "< line",
                "]0..line / 2]",
                "[12..24[",
                "1, 1549.5",
                "not(5)",
                "-",
                "list contains(groups, \"OLD\")",
                "if heads > 2 then ? > line else ? < line"
            })
    void shouldTestEachHouseholdAsTheEngineItselfTests(String test) {
        for (double income : List.of(0.0, 5.0, 900.0, 1549.5, 3000.0, 5.0)) {
            for (int heads = 1; heads < 4; heads++) {
                VariableContext household = household(income, heads);
                boolean expected = engines.evaluateSimpleUnaryTests(test, "income", household);
                assertThat(ours.evaluateSimpleUnaryTests(test, "income", household))
                        .isEqualTo(expected);
            }
        }
    }

    @RepeatedTest(2)
    void shouldTellEntriesFromConditionsOfTheSameWords() {
        VariableContext household = household(5, 1);
        assertThat(ours.<Object>evaluateSimpleExpression("5", household))
                .isEqualTo(engines.<Object>evaluateSimpleExpression("5", household));
        assertThat(ours.evaluateSimpleUnaryTests("5", "income", household)).isTrue();
        assertThat(ours.<Object>evaluateSimpleExpression("income * 2", household(7, 1)))
                .isEqualTo(14L);
        assertThat(ours.<Object>evaluateSimpleExpression("income * 2", household(8, 1)))
                .isEqualTo(16L);
    }

    @Test
    void shouldTestAnotherInputOfTheSameValueByTheSameWords() {
        VariableContext household = household(5, 4);
        assertThat(ours.evaluateSimpleUnaryTests("> 4", "income", household)).isTrue();
        assertThat(ours.evaluateSimpleUnaryTests("> 4", "heads", household)).isFalse();
    }

    @Test
    void shouldAskAgainWhereAnotherOfSeveralNamesHasAnotherValue() {
        for (int heads = 1; heads < 4; heads++) {
            VariableContext household = household(5, heads);
            assertThat(ours.<Object>evaluateSimpleExpression("income + heads * line + heads", household))
                    .isEqualTo(engines.<Object>evaluateSimpleExpression("income + heads * line + heads", household));
        }
    }

    private static VariableContext household(double income, int heads) {
        Map<String, Object> all = new HashMap<>(Map.of("income", income, "heads", heads, "line", 2000.0));
        all.put("groups", heads == 2 ? List.of("OLD") : List.of());
        return Variables.fromMap(all).asVariableContext();
    }
}
