package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

@Tag("R31")
class ModelsRefusedAnalyzerTest {

    @Test
    void shouldTellTheOperatorEveryFaultInSentences() {
        ModelFault one = new ModelFault(
                "a.bpmn", "x", "甲", ModelRule.NO_CLOCK, "用户任务“甲”（x）：没有时限。", "user task \"甲\" (x): has no clock.");
        ModelFault other = new ModelFault("b.dmn", "", "", ModelRule.TABLE, "文件中没有决策。", "has no decision.");
        FailureAnalysis told = new ModelsRefusedAnalyzer()
                .analyze(new IllegalStateException("engine", new ModelsRefused(List.of(one, other))));

        assertThat(told.getDescription()).isEqualTo("""
                        流程图、决策表或者表单有误，程序不能启动：
                            - a.bpmn：用户任务“甲”（x）：没有时限。
                              a.bpmn: user task "甲" (x): has no clock.
                            - b.dmn：文件中没有决策。
                              b.dmn: has no decision.""");
        assertThat(told.getAction()).isEqualTo("请更正 a.bpmn、b.dmn 后重新启动。");
    }
}
