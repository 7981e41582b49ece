package org.guangsha.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.letters.LetterKind.ACCEPTANCE;
import static org.guangsha.letters.LetterKind.SUPPLEMENT;

import java.util.List;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R26")
class TemplateCheckTest {

    @ParameterizedTest
    @EnumSource
    void shouldFindNothingWrongWithWhatComesWithTheProgram(LetterKind kind) {
        assertThat(TemplateCheck.faults(kind, SampleLetters.template(kind))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{applicant.class}}",
                "{{applicant.getClass.forName}}",
                "{{class}}",
                "{{#members}}{{getClass}}{{/members}}",
                "{{entrySet}}",
                "{{{applicant}}}",
                "{{&applicant}}",
                "{{> /etc/passwd}}",
                "{{=<% %>=}}<% applicant %>",
                "<img src='file:///etc/passwd'/>",
                "<script>1</script>",
                "<p style='background:url(http://example.org/x)'>x</p>",
                "<link href='http://example.org/x.css'/>",
                "<object data='x'/>",
                "<svg/>",
                "<a href='http://example.org'>x</a>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>",
                "<?php x ?>",
                "<!-- x -->",
                "<p class='{{applicant}}' onclick='x'>x</p>"
            })
    void shouldRefuseWhateverReachesBeyondTheTextOfALetter(String template) {
        assertThat(TemplateCheck.faults(ACCEPTANCE, template)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{applicnt}}                            | 没有这些名称：applicnt
            {{items}}                               | 没有这些名称：items
            {{#members}}<p>{{name}}</p>             | 不配对
            {{applicant                             | 花括号标记不完整
            <p>{{name}}</p>                         | 第 1 行：name 只能写在它所属的清单里面
            <p>a                                    | 第 1 行附近：标记不配对
            <p>a<p>b</p>                            | 第 1 行附近：标记不配对
            <h1>a</h1>                              | 不能使用 <h1>
            <p onclick='x'>a</p>                    | <p> 不能带 onclick
            ☃ 🏠                                    | 字库中没有这些字符：
            """)
    void shouldTellInWordsWhatIsWrongAndWhere(String template, String words) {
        assertThat(TemplateCheck.faults(ACCEPTANCE, template))
                .extracting(Fault::message)
                .anySatisfy(message -> assertThat(message).contains(words));
    }

    @Test
    void shouldRefuseATextThatFallsApartWhereSomethingOptionalIsEmpty() {
        String template = "{{#consequence}}<p>{{/consequence}}{{^consequence}}<p>{{/consequence}}x</p>";
        assertThat(TemplateCheck.faults(SUPPLEMENT, template)).isNotEmpty();
    }

    @Test
    void shouldTellAllFaultsAtOnce() {
        List<Fault> faults = TemplateCheck.faults(ACCEPTANCE, "<h1>{{x}}</h1><p onclick='y'>🏠</p>");
        assertThat(faults)
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("CHARACTER", "ELEMENT", "ATTRIBUTE", "UNKNOWN");
    }
}
