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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each web app in Chinese says everything that app of its jar says in English. */
class WebAppLocalesTest {

    private static final String WEB_APPS = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[ds]|\\{}");
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void shouldTranslateEveryStringAndNoOther(String app) {
        assertThat(strings(app, "zh-CN").keySet()).isEqualTo(strings(app, "en").keySet());
        assertThat(strings(app, "en")).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void shouldLeaveNothingEmptyButThePluralEnding(String app) {
        Map<String, String> english = strings(app, "en");
        assertThat(strings(app, "zh-CN"))
                .allSatisfy((key, value) -> assertThat(value.isBlank())
                        .as(key)
                        .isEqualTo(english.get(key).equals("s") && key.endsWith("_S")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void shouldKeepPlaceholdersSoThatNumbersAndNamesAppear(String app) {
        Map<String, String> english = strings(app, "en");
        assertThat(strings(app, "zh-CN"))
                .allSatisfy((key, value) -> assertThat(placeholders(value))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void shouldLeaveNoSentenceInEnglish(String app) {
        assertThat(strings(app, "zh-CN"))
                .allSatisfy((key, value) ->
                        assertThat(value.replaceAll("<[^>]*>", "")).as(key).doesNotContainPattern(ENGLISH_SENTENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void shouldSpeakChineseWhateverTheLanguageOfTheBrowser(String app) {
        assertThat(read(app, "scripts/config.js"))
                .contains("availableLocales: ['zh-CN']")
                .contains("fallbackLocale: 'zh-CN'");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(WebAppLocalesTest::nameOf)
                .toList();
    }

    private static String nameOf(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1);
    }

    private static Map<String, String> strings(String app, String locale) {
        try {
            Map<String, String> strings = new TreeMap<>();
            collect("", new ObjectMapper().readTree(read(app, "locales/" + locale + ".json")), strings);
            return strings;
        } catch (IOException e) {
            throw new IllegalStateException("not JSON: " + app + " " + locale, e);
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

    private static String read(String app, String file) {
        try (InputStream in = WebAppLocalesTest.class.getResourceAsStream(WEB_APPS + app + "/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + file, e);
        }
    }
}
