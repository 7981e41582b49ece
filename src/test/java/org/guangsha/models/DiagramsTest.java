package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.guangsha.policy.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramsTest {

    @ParameterizedTest
    @MethodSource("diagrams")
    void shouldHoldOneProcessNamedLikeItsFileAndKeptForTenYears(Path file) {
        assertThat(Models.diagram(file).getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getId()).isEqualTo(Models.key(file));
                    assertThat(process.isExecutable()).isTrue();
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
                });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shouldHoldOneDecisionNamedLikeItsFileAndKeptForTenYears(Path file) {
        assertThat(Models.tables(file).getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getId()).isEqualTo(Models.key(file));
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
                    assertThat(Models.tables(file)
                                    .getDocument()
                                    .getElementsByNameNs("https://www.omg.org/spec/DMN/20191111/DMNDI/", "DMNShape"))
                            .hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void shouldDrawEveryNodeAndFlow(Path file) {
        Collection<FlowNode> nodes = Models.diagram(file).getModelElementsByType(FlowNode.class);
        assertThat(nodes)
                .isNotEmpty()
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(Models.diagram(file).getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void shouldNameInChineseWhatPeopleRead(Path file) {
        assertThat(Models.diagram(file).getModelElementsByType(FlowNode.class))
                .filteredOn(node -> !(node instanceof ParallelGateway || node instanceof SubProcess))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void shouldGiveEveryTaskADueDateAnOfficeAndAForm() {
        assertThat(Models.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDueDate()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaFormRef()).as(task.getId()).isNotBlank();
        });
    }

    @Test
    void shouldCallProceduresThatAreThere() {
        List<String> keys = diagrams().map(Models::key).toList();
        assertThat(Models.all(CallActivity.class))
                .isNotEmpty()
                .allSatisfy(call ->
                        assertThat(call.getCalledElement()).as(call.getId()).isIn(keys));
    }

    @Test
    void shouldSayOfEveryReviewWhichFormItsReviewerFillsIn() {
        assertThat(Models.all(CallActivity.class))
                .filteredOn(call -> "department-review".equals(call.getCalledElement()))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(Models.property(call, "form"))
                        .as(call.getId())
                        .isPresent());
    }

    @Test
    void shouldAskTablesThatAreThereOneOfEachProgrammeAmongThem() {
        List<String> keys = tables().map(Models::key).toList();
        assertThat(Models.all(BusinessRuleTask.class))
                .extracting(BusinessRuleTask::getCamundaDecisionRef)
                .filteredOn(table -> !table.equals("${eligibilityTable}"))
                .isNotEmpty()
                .isSubsetOf(keys);
        assertThat(keys).contains("income-level").containsAll(eligibilityTables());
    }

    @Test
    void shouldUseFormsThatAreThereAndNoOthers() {
        assertThat(Models.formsUsed())
                .containsExactlyInAnyOrderElementsOf(
                        Models.files("form").stream().map(Models::key).toList());
    }

    private static List<String> eligibilityTables() {
        return Arrays.stream(Programme.values())
                .map(programme ->
                        "eligibility-" + programme.name().toLowerCase().replace('_', '-'))
                .toList();
    }

    static Stream<Path> diagrams() {
        return Models.files("bpmn").stream();
    }

    static Stream<Path> tables() {
        return Models.files("dmn").stream();
    }
}
