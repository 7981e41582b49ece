package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedOnceTest {

    private final FeelEngine ours = ParsedOnce.tables().createInstance();
    private final FeelEngine engines = new ScalaFeelEngineFactory().createInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "income",
                "\"符合\"",
                "income / heads",
                "if heads > 2 then \"多人\" else \"少人\"",
                "sum([income, 1]) + floor(2.5)",
                "years and months duration(date(\"2020-01-31\"), date(\"2026-03-02\")).years",
                "unknown",
                "{a: heads}.a",
                "upper case(\"a\")"
            })
    void shouldSayWhatTheEngineItselfSays(String expression) {
        VariableContext household =
                Variables.fromMap(Map.of("income", 1549.5, "heads", 3)).asVariableContext();
        Object expected = engines.evaluateSimpleExpression(expression, household);
        assertThat(ours.<Object>evaluateSimpleExpression(expression, household)).isEqualTo(expected);
        assertThat(ours.<Object>evaluateSimpleExpression(expression, household)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"< line", "[1..line]", "1, 1549.5", "not(5)", "unknown", "-"})
    void shouldTestAsTheEngineItselfTests(String test) {
        VariableContext household =
                Variables.fromMap(Map.of("income", 1549.5, "line", 2000)).asVariableContext();
        assertThat(ours.evaluateSimpleUnaryTests(test, "income", household))
                .isEqualTo(engines.evaluateSimpleUnaryTests(test, "income", household));
    }

    @RepeatedTest(2)
    void shouldAnswerForEachHouseholdAnew() {
        assertThat(ours.<Object>evaluateSimpleExpression("income * 2", household(100)))
                .isEqualTo(200L);
        assertThat(ours.<Object>evaluateSimpleExpression("income * 2", household(300)))
                .isEqualTo(600L);
    }

    @Test
    void shouldRefuseWhatTheEngineItselfRefuses() {
        assertThatThrownBy(() -> ours.evaluateSimpleExpression("income >", household(1)))
                .isInstanceOf(FeelException.class);
        assertThatThrownBy(() -> ours.evaluateSimpleExpression("assert(income, income > 5)", household(1)))
                .isInstanceOf(FeelException.class);
    }

    private static VariableContext household(int income) {
        return Variables.fromMap(Map.of("income", income)).asVariableContext();
    }
}
