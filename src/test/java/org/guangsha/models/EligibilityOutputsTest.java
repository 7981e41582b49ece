package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.guangsha.review.RefusalReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the eligibility tables may say, rule by rule. */
@Tag("R06")
class EligibilityOutputsTest {

    private static final List<String> OUTPUTS =
            List.of("aspect", "figure", "threshold", "unit", "passed", "reasonCode", "words");

    @ParameterizedTest
    @MethodSource("tables")
    void shouldJudgeTheAspectsOfEveryProgramme(Path file) {
        assertThat(rules(file).map(rule -> output(rule, "aspect")).distinct())
                .contains("家庭收入", "家庭住房", "家庭财产", "申请资格", "申请年龄");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shouldGiveAReasonOfTheListWhereNotPassedAndNoneWherePassed(Path file) {
        assertThat(rules(file)).isNotEmpty().allSatisfy(rule -> {
            boolean passed = Boolean.parseBoolean(output(rule, "passed"));
            String reason = output(rule, "reasonCode");
            assertThat(RefusalReason.of(reason).isPresent()).as(rule.getId()).isEqualTo(!passed);
            assertThat(reason.isEmpty()).as(rule.getId()).isEqualTo(passed);
            assertThat(output(rule, "words")).as(rule.getId()).isNotBlank();
        });
    }

    static Stream<Path> tables() {
        return Models.files("dmn").stream().filter(file -> Models.key(file).startsWith("eligibility-"));
    }

    private static Stream<Rule> rules(Path file) {
        DecisionTable table = Models.tables(file).getModelElementsByType(DecisionTable.class).stream()
                .findFirst()
                .orElseThrow();
        assertThat(table.getOutputs()).extracting(output -> output.getName()).isEqualTo(OUTPUTS);
        return table.getRules().stream();
    }

    private static String output(Rule rule, String name) {
        return List.copyOf(rule.getOutputEntries())
                .get(OUTPUTS.indexOf(name))
                .getTextContent()
                .strip()
                .replace("\"", "");
    }
}
