package org.guangsha.models.release.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes along with a file that is deployed alone. */
@Tag("R31")
class BoundTogetherTest {

    private static final String OPEN = "<definitions xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\">";
    private static final String OWN = "Binding=\"deployment\" ";

    private final Map<String, byte[]> all = new TreeMap<>();

    BoundTogetherTest() {
        file("forms/a.form", "{}");
        file("forms/b.form", "{}");
        file("processes/t.dmn", "<definitions><decision id='level'/></definitions>");
        file("processes/u.dmn", "<definitions><decision id='other'/></definitions>");
        diagram("fixed", "camunda:formRef='a' camunda:formRef" + OWN);
        diagram("any", "camunda:formRef='${form}' camunda:formRef" + OWN);
        diagram("table", "camunda:decisionRef='level' camunda:decisionRef" + OWN);
        diagram("latest", "camunda:formRef='b'");
        diagram("calls", "calledElement='fixed' camunda:calledElement" + OWN);
        diagram("loose", "calledElement='fixed'");
        diagram("keyed", "camunda:formKey='camunda-forms:deployment:b.form'");
    }

    @Test
    void shouldBringADiagramsFormsAndTables() {
        assertThat(with("processes/table.bpmn")).containsExactly("processes/t.dmn");
        assertThat(with("processes/any.bpmn")).containsExactly("forms/a.form", "forms/b.form");
        assertThat(with("processes/latest.bpmn")).isEmpty();
    }

    @Test
    void shouldBringTheDiagramsThatAFormOrTableIsBoundToAndWhatTheyNeed() {
        assertThat(with("processes/t.dmn")).containsExactly("processes/table.bpmn");
        assertThat(with("processes/u.dmn")).isEmpty();
        assertThat(with("forms/b.form")).containsExactly("forms/a.form", "processes/any.bpmn", "processes/keyed.bpmn");
    }

    @Test
    void shouldBringCallersBoundToTheVersionOfTheirOwnDeployment() {
        assertThat(with("processes/fixed.bpmn")).containsExactly("forms/a.form", "processes/calls.bpmn");
        assertThat(with("forms/a.form"))
                .containsExactly("forms/b.form", "processes/any.bpmn", "processes/calls.bpmn", "processes/fixed.bpmn");
        assertThat(with("processes/calls.bpmn")).containsExactly("forms/a.form", "processes/fixed.bpmn");
        assertThat(with("processes/loose.bpmn")).isEmpty();
    }

    @Test
    void shouldLeaveFaultsToTheCheck() {
        file("processes/table.bpmn", "<definitions");
        assertThat(with("processes/t.dmn")).isEmpty();
        diagram("lost", "camunda:formRef='nowhere' camunda:formRef" + OWN);
        assertThat(with("processes/lost.bpmn")).isEmpty();
    }

    private Set<String> with(String changed) {
        return BoundTogether.with(Set.of(changed), all);
    }

    private void diagram(String id, String task) {
        file(
                "processes/" + id + ".bpmn",
                OPEN + "<process id='" + id + "'><task " + task + "/></process></definitions>");
    }

    private void file(String path, String text) {
        all.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
