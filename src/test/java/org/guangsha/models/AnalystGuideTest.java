package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The analyst's guide explains every rule in the words of the rule. */
@Tag("R31")
class AnalystGuideTest {

    @ParameterizedTest
    @EnumSource
    void shouldExplainTheRule(ModelRule rule) throws IOException {
        String mark = rule.refuses() ? "" : "（提示）";
        assertThat(Files.readString(Path.of("src/docs/analyst-guide.md")))
                .contains("| `%s`%s | %s |".formatted(rule.code(), mark, rule.chinese()));
    }
}
