package org.guangsha.models.diff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guangsha.models.diff.rules.Difference.Kind;
import org.guangsha.models.diff.rules.Difference.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R31")
class ModelDiffTest {

    private static final String REVIEW = "processes/department-review.bpmn";

    @ParameterizedTest
    @MethodSource("allFiles")
    void shouldFindNothingBetweenAFileAndItself(String path) throws IOException {
        assertThat(changed(path, text -> text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void shouldCallEverythingNewOfANewFileAndEverythingGoneOfOneThatIsGone(String path) throws IOException {
        byte[] file = read(path);
        assertThat(ModelDiff.of(path, null, file))
                .isNotEmpty()
                .allMatch(one -> one.kind() == Kind.ADDED)
                .noneMatch(one -> one.type().isEmpty());
        assertThat(ModelDiff.of(path, file, null)).isNotEmpty().allMatch(one -> one.kind() == Kind.REMOVED);
    }

    static Stream<String> allFiles() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("processes"));
                Stream<Path> forms = Files.list(Path.of("forms"))) {
            return Stream.concat(processes, forms)
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name="部门审查" camunda:formRef        | name="部门复核" camunda:formRef         | review     | 名称由“部门审查”改为“部门复核”
            ${reviews.due(execution)}           | ${clocks.other()}                   | review     | 办理期限由“${reviews.due(execution)}”改为“${clocks.other()}”
            ${reviews.ends(execution)}          | ${clocks.endOf(x)}                  | overdue    | 到时（时点）由“${reviews.ends(execution)}”改为“${clocks.endOf(x)}”
            ${outcome == 'SUPPLEMENT'}          | ${outcome == 'X'}                   | papersMissing | 条件由“${outcome == 'SUPPLEMENT'}”改为“${outcome == 'X'}”
            ${reviews.form(task)}               | other                               | review     | 表单由“${reviews.form(task)}”改为“other”
            ="${fileOpinion}"                   | ="${x}"                             | review     | 任务监听“办结时”由“${fileOpinion}”改为“${x}”
            default="toReviewed"                | default="papersMissing"             | papersAsked | 默认走向由“toReviewed”改为“papersMissing”
            name="papers-supplied"              | name="x"                            | papersSuppliedMessage | 名称由“papers-supplied”改为“x”
            historyTimeToLive="P3650D"          | historyTimeToLive="P10D"            | department-review | 历史保留时间由“P3650D”改为“P10D”
            cancelActivity="false"              | cancelActivity="true"               | overdue    | 到时中断环节由“false”改为“true”
            """)
    void shouldSayOfADiagramWhatChangedOfWhichElement(String before, String after, String id, String sentence)
            throws IOException {
        List<Difference> found =
                changed(REVIEW, text -> text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).id()).isEqualTo(id);
        assertThat(found.get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(found.get(0).properties()).extracting(Property::sentence).containsExactly(sentence);
    }

    @Test
    void shouldTellAChangedTypeAndWhatIsNewGoneOrMoved() throws IOException {
        assertThat(changed(
                        REVIEW,
                        text -> text.replace("bpmn:serviceTask id=\"recordLapse\"", "bpmn:sendTask id=\"recordLapse\"")
                                .replaceFirst(
                                        "(?s)(sendTask id=\"recordLapse\".*?)</bpmn:serviceTask>",
                                        "$1</bpmn:sendTask>")))
                .singleElement()
                .satisfies(one -> assertThat(one.properties()).contains(new Property("类型", "服务任务", "发送任务")));
        assertThat(changed(REVIEW, text -> text.replace("x=\"270\" y=\"180\"", "x=\"280\" y=\"180\"")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.MOVED);
                    assertThat(one.title()).isEqualTo("用户任务“部门审查”");
                });
        List<Difference> without = changed(
                REVIEW,
                text -> text.replaceFirst("(?s)<bpmn:boundaryEvent id=\"termOver\".*?</bpmn:boundaryEvent>", ""));
        assertThat(without).extracting(Difference::title).contains("定时边界事件“补正期限届满”");
        assertThat(without).filteredOn(one -> one.id().equals("termOver")).allMatch(one -> one.kind() == Kind.REMOVED);
    }

    @Test
    void shouldLookIntoSubProcesses() throws IOException {
        assertThat(changed("processes/application.bpmn", text -> text.replaceFirst("name=\"重新核定资格\"", "name=\"再核\"")))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("decideChangedEligibility"));
    }

    @Test
    void shouldShowWhatItHasNoWordFor() throws IOException {
        assertThat(changed(
                        REVIEW,
                        text -> text.replace("id=\"review\" name", "id=\"review\" camunda:unheardOf=\"1\" name")))
                .singleElement()
                .satisfies(one -> assertThat(one.properties()).containsExactly(new Property("unheardOf", "", "1")));
    }

    @Test
    void shouldNameRowAndColumnOfATable() throws IOException {
        String table = "processes/income-level.dmn";
        String first = new String(read(table), StandardCharsets.UTF_8);
        String rule = first.substring(first.indexOf("<rule"), first.indexOf("</rule>") + "</rule>".length());
        List<Difference> gone = changed(table, text -> text.replace(rule, ""));
        assertThat(gone)
                .filteredOn(one -> one.kind() == Kind.REMOVED)
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("规则“第 1 行”"));
        assertThat(gone)
                .filteredOn(one -> one.kind() == Kind.MOVED)
                .as("those below move up")
                .isNotEmpty();
        List<Difference> cell =
                changed(table, text -> text.replaceFirst("(?s)(<outputEntry[^>]*>\\s*<text>)[^<]*", "$1\"OTHER\""));
        assertThat(cell).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("第 1 行");
            assertThat(one.properties())
                    .singleElement()
                    .satisfies(property -> assertThat(property.after()).isEqualTo("\"OTHER\""));
        });
    }

    @Test
    void shouldNameTheFieldOfAForm() throws IOException {
        List<Difference> found =
                changed("forms/decision.form", text -> text.replaceFirst("\"required\": true", "\"required\": false"));
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.properties())
                        .extracting(Property::sentence)
                        .containsExactly("必填由“是”改为“否”"));
    }

    @Test
    void shouldRefuseWhatCannotBeRead() {
        byte[] none = "<x".getBytes(StandardCharsets.UTF_8);
        byte[] entity =
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><x>&y;</x>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ModelDiff.of("processes/x.bpmn", null, none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelDiff.of("processes/x.bpmn", null, entity))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelDiff.of("forms/x.form", null, none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Difference> changed(String path, UnaryOperator<String> edit) throws IOException {
        byte[] before = read(path);
        String after = edit.apply(new String(before, StandardCharsets.UTF_8));
        return ModelDiff.of(path, before, after.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(String path) throws IOException {
        return Files.readAllBytes(Path.of(path));
    }
}
