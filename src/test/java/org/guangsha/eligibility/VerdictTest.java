package org.guangsha.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R06")
class VerdictTest {

    private static final String TABLE = "eligibility-low-rent";
    private static final List<String> ASPECTS = List.of("家庭收入", "家庭住房", "家庭财产", "申请资格", "申请年龄");

    @Test
    void shouldKeepFigureThresholdAndWordsOfEveryRow() {
        List<Map<String, Object>> rows = complete();
        rows.set(
                1,
                row(
                        "家庭住房",
                        Map.of(
                                "figure",
                                15.0,
                                "threshold",
                                15.0,
                                "unit",
                                "㎡/人",
                                "passed",
                                false,
                                "reasonCode",
                                "AREA_ABOVE_LINE",
                                "words",
                                "达到")));
        List<Check> checks = Verdict.read(TABLE, rows);
        assertThat(checks).extracting(Check::aspect).isEqualTo(ASPECTS);
        assertThat(checks.get(1)).isEqualTo(new Check("家庭住房", "15㎡/人", "15㎡/人", false, "AREA_ABOVE_LINE", "达到"));
        assertThat(checks.get(0).reasonCode()).as("no reason where passed").isNull();
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "665, 665元/人月",
        "665.5, 665.50元/人月",
        "665.005, 665.01元/人月",
        "0, 0元/人月",
        "100, 100元/人月",
        "1.0E7, 10000000元/人月",
        "-0.001, 0元/人月",
    })
    void shouldWriteFiguresAsPeopleDo(double figure, String written) {
        List<Map<String, Object>> rows = complete();
        rows.set(0, row("家庭收入", Map.of("figure", figure, "unit", "元/人月", "passed", true)));
        Check check = Verdict.read(TABLE, rows).get(0);
        assertThat(check.figure()).isEqualTo(written);
        assertThat(check.threshold()).as("nothing is held against it").isEmpty();
    }

    @Test
    void shouldWriteAFigureThatIsTextAsItStands() {
        List<Map<String, Object>> rows = complete();
        rows.set(0, row("家庭收入", Map.of("figure", "未申报", "unit", "元/人月", "passed", false)));
        assertThat(Verdict.read(TABLE, rows).get(0).figure()).isEqualTo("未申报");
    }

    @Test
    void shouldNotPassWhatTheTableDidNotSayPasses() {
        List<Map<String, Object>> rows = complete();
        rows.set(0, row("家庭收入", Map.of("passed", "true")));
        rows.set(1, row("家庭住房", Map.of()));
        assertThat(Verdict.read(TABLE, rows)).filteredOn(Check::passed).hasSize(3);
    }

    @Test
    void shouldNameEveryAspectThatNoRuleOrMoreThanOneHasJudged() {
        List<Map<String, Object>> rows = complete();
        rows.remove(2);
        rows.add(row("家庭收入", Map.of("passed", true)));
        rows.add(row("车辆", Map.of("passed", true)));
        rows.add(row("车辆", Map.of("passed", true)));
        assertThatThrownBy(() -> Verdict.read(TABLE, rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TABLE)
                .hasMessageContaining("家庭财产")
                .hasMessageContaining("家庭收入")
                .hasMessageContaining("车辆")
                .hasMessageNotContaining("家庭住房");
    }

    @Test
    void shouldRefuseATableThatHitsNothing() {
        assertThatThrownBy(() -> Verdict.read(TABLE, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(ASPECTS.toArray(String[]::new));
    }

    @Test
    void shouldTakeAFurtherAspectOfTheAnalyst() {
        List<Map<String, Object>> rows = complete();
        rows.add(row("车辆", Map.of("passed", true)));
        assertThat(Verdict.read(TABLE, rows)).hasSize(6);
    }

    private static List<Map<String, Object>> complete() {
        List<Map<String, Object>> rows = new ArrayList<>();
        ASPECTS.forEach(aspect -> rows.add(row(aspect, Map.of("passed", true))));
        return rows;
    }

    private static Map<String, Object> row(String aspect, Map<String, Object> cells) {
        Map<String, Object> row = new HashMap<>(cells);
        row.put("aspect", aspect);
        return row;
    }
}
