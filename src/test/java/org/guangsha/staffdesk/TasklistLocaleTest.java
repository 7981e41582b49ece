package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasklist in Chinese says everything the Tasklist of its jar says in English. */
class TasklistLocaleTest {

    private static final String TASKLIST = "/META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[ds]");

    private final Map<String, String> english = strings("locales/en.json");
    private final Map<String, String> chinese = strings("locales/zh-CN.json");

    @Test
    void shouldTranslateEveryStringAndNoOther() {
        assertThat(english).hasSizeGreaterThan(400);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void shouldLeaveNothingEmpty() {
        assertThat(chinese).allSatisfy((key, value) -> assertThat(value).as(key).isNotBlank());
    }

    @Test
    void shouldKeepPlaceholdersSoThatNumbersAndNamesAppear() {
        assertThat(chinese)
                .allSatisfy((key, value) -> assertThat(placeholders(value))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.get(key))));
    }

    @Test
    void shouldSpeakChineseWhateverTheLanguageOfTheBrowser() {
        assertThat(read("scripts/config.js"))
                .contains("availableLocales: ['zh-CN']")
                .contains("fallbackLocale: 'zh-CN'");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(TasklistLocaleTest::nameOf)
                .toList();
    }

    private static String nameOf(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1);
    }

    private static Map<String, String> strings(String file) {
        try {
            Map<String, String> strings = new TreeMap<>();
            collect("", new ObjectMapper().readTree(read(file)), strings);
            return strings;
        } catch (IOException e) {
            throw new IllegalStateException("not JSON: " + file, e);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> into) {
        if (node.isValueNode()) {
            into.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), into);
            }
        } else {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), into));
        }
    }

    private static String read(String file) {
        try (InputStream in = TasklistLocaleTest.class.getResourceAsStream(TASKLIST + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + file, e);
        }
    }
}
