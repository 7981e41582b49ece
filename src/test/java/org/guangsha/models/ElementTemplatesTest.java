package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.demo.OfficeWork;
import org.guangsha.journal.Entry;
import org.guangsha.journal.Journal;
import org.guangsha.sla.BreachRegister;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst puts a procedure together of templates without typing an expression; it passes, is deployed and runs. */
@ProgramTest
@Tag("engine")
@Tag("R31")
class ElementTemplatesTest extends OneCase {

    private static final String KEY = "hardship-check";
    private static final Map<String, String> AT_STREET =
            Map.of("由谁办理", "${areas.office('STREET', community)}", "几个工作日内办结", "3");

    @Autowired
    ModelCheck check;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    OfficeWork offices;

    @Autowired
    BreachRegister breaches;

    @Autowired
    Journal journal;

    @AfterEach
    void takeTheProcedureAway() {
        repository
                .createDeploymentQuery()
                .deploymentName(KEY)
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true, true));
    }

    @ParameterizedTest
    @MethodSource("org.guangsha.models.Composed#names")
    void shouldSpeakChineseAndHideEveryExpression(String name) {
        JsonNode template = Composed.template(name);
        assertThat(template.path("id").asText()).isEqualTo("org.guangsha." + name);
        assertThat(template.path("name").asText()).containsPattern("\\p{IsHan}");
        assertThat(template.path("description").asText()).containsPattern("\\p{IsHan}");
        template.path("properties").forEach(field -> {
            assertThat(field.path("binding").path("type").asText()).isNotBlank();
            if (!field.path("type").asText().equals("Hidden")) {
                assertThat(field.path("label").asText()).containsPattern("\\p{IsHan}");
                boolean typed =
                        Set.of("String", "Text").contains(field.path("type").asText());
                assertThat(typed && field.path("value").asText().contains("${")).isFalse();
            }
        });
    }

    @Test
    void shouldOfferWhatTheIssueNames() {
        assertThat(Composed.names())
                .contains(
                        "department-review",
                        "public-notice",
                        "letter",
                        "income-check",
                        "timed-step",
                        "clock",
                        "way-out");
    }

    @Test
    void shouldPassTheCheckInEveryCombination() {
        assertThat(check.examine(List.of(whole()))).isEmpty();
    }

    @Test
    void shouldRunWhatWasComposed() {
        Visitor analyst = new Visitor(port).withPassword(staff.in("analyst"));
        assertThat(analyst.upload(
                                "/engine-rest/deployment/create",
                                Map.of("deployment-name", KEY),
                                Map.of(KEY + ".bpmn", whole().content()))
                        .status())
                .isEqualTo(200);
        String street = staff.in("street-130403005");
        runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNo)
                .setVariables(Map.of("office", "housing-130403", "community", "130403005001"))
                .execute();

        Task visit = offices.open(street, caseNo).get(0);
        assertThat(visit.getName()).isEqualTo("入户核查 " + caseNo);
        assertThat(visit.getDueDate()).isEqualTo(time.at("2026-03-05T23:59:59"));
        time.travelTo("2026-03-06T00:00");
        assertThat(breaches.ofCase(caseNo)).anyMatch(breach -> breach.office().equals("street-130403005"));
        assertThatThrownBy(() -> offices.complete(street, caseNo, Map.of("words", " ")))
                .hasMessageContaining("不能办结：请选择同意或者不同意；说明必须填写。");
        offices.complete(street, caseNo, Map.of("outcome", "PASS", "words", "情况属实。"));
        assertThat(journal.of(caseNo)).extracting(Entry::words).contains("入户核查：同意，情况属实。");
        assertThat(breaches.ofCase(caseNo))
                .filteredOn(breach -> breach.office().equals("street-130403005"))
                .allMatch(breach -> breach.cleared() != null);

        Task filing = offices.open(staff.in("housing-130403"), caseNo).get(0);
        assertThat(filing.getName()).isEqualTo("登记结果");
        assertThat(filing.getDueDate()).isEqualTo(time.at("2026-03-10T23:59:59"));
        assertThat(tasks.getVariable(filing.getId(), "incomeLevel")).isNotNull();
    }

    private static ModelFile whole() {
        return new Composed(KEY)
                .step("letter", "tell", "告知核查", Map.of("告知事项", "入户核查的时间", "告知内容", "请于三日内在家等候。"))
                .step("household-facts", "facts", "归集家庭情况", Map.of())
                .step("income-check", "level", "认定收入等次", Map.of())
                .step("timed-step", "visit", "入户核查", AT_STREET)
                .choice("agreed", "核查结果", "同意")
                .step("clock", "filing", "登记结果", Map.of("表单编号", "office-task", "几个工作日内办结", "2"))
                .step("public-notice", "notice", "街道公示", Map.of("由谁办理", "${areas.office('STREET', community)}"))
                .step("department-review", "review", "部门审查", Map.of("由谁办理", "${areas.office('HOUSING', community)}"))
                .done();
    }
}
