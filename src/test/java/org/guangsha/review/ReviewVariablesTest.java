package org.guangsha.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R03")
class ReviewVariablesTest {

    @Test
    void shouldReadWhatTheFormHandsIn() {
        Submission said = submission(Map.of(
                "outcome", "REFUSE",
                "reasonCode", "NOT_VERIFIABLE",
                "words", "\u3000无法核实。\n",
                "methods", Spin.JSON(List.of("HOME_VISIT", "LETTERS")),
                "verifiedOn", "2026-03-05",
                "verifiedBy", "社区专干",
                "found", "无人应门",
                "evidence", "照片 3 张"));
        assertThat(said)
                .isEqualTo(new Submission(
                        "REFUSE",
                        "NOT_VERIFIABLE",
                        "无法核实。",
                        null,
                        List.of(),
                        List.of("HOME_VISIT", "LETTERS"),
                        "2026-03-05",
                        "社区专干",
                        "无人应门",
                        "照片 3 张"));
    }

    @Test
    void shouldFindNothingInAnEmptySubmission() {
        assertThat(submission(Map.of()))
                .isEqualTo(new Submission(null, null, null, null, List.of(), List.of(), null, null, null, null));
    }

    @Test
    @Tag("R01")
    void shouldListMissingPapersTickedAndWrittenByHandOnce() {
        Submission said = submission(
                Map.of("missingPapers", Spin.JSON(List.of("居住证", "结婚证")), "missingOther", " 社保缴费明细 \n\n居住证\n"));
        assertThat(said.missing()).containsExactly("居住证", "结婚证", "社保缴费明细");
    }

    @Test
    void shouldKeepOddTypesForTheRulesToRefuse() {
        Submission said = submission(Map.of(
                "outcome", true, "words", 12, "verifiedOn", new Date(0), "methods", Spin.JSON(List.of(1, "LETTERS"))));
        assertThat(said.outcome()).isEqualTo("true");
        assertThat(said.words()).isEqualTo("12");
        assertThat(said.methods()).containsExactly("", "LETTERS");
        assertThat(said.verifiedOn()).isNotNull();
    }

    @Test
    void shouldTakeForMethodsNothingButAList() {
        assertThat(submission(Map.of("methods", "[\"LETTERS\"]")).methods()).isEmpty();
        assertThat(submission(Map.of("methods", List.of("LETTERS"))).methods()).isEmpty();
        assertThat(submission(Map.of("methods", Spin.JSON("{\"LETTERS\":true}")))
                        .methods())
                .isEmpty();
    }

    private static Submission submission(Map<String, Object> variables) {
        DelegateTask task = mock(DelegateTask.class);
        variables.forEach((name, value) -> when(task.getVariable(name)).thenReturn(value));
        return ReviewVariables.submission(task);
    }
}
