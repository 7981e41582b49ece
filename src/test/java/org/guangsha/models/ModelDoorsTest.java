package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No model comes in unchecked, whichever way; whoever may ask is told what is wrong. */
@ProgramTest
@Tag("engine")
@Tag("R31")
class ModelDoorsTest {

    private static final String CHECK = "/api/v1/models/check";
    private static final String DEPLOY = "/engine-rest/deployment/create";
    private static final String NAME = "试部署";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    RepositoryService repository;

    private Visitor analyst;

    @BeforeEach
    void hireAnAnalyst() {
        analyst = new Visitor(port).withPassword(staff.in("analyst"));
    }

    @AfterEach
    void takeBackWhatWasTried() {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(tried -> repository.deleteDeployment(tried.getId(), true, true));
    }

    private static String sound() throws java.io.IOException {
        return Files.readString(Path.of("processes/waiting-list-month.bpmn"));
    }

    private static byte[] faulty() throws java.io.IOException {
        return sound().replace("${rescoreWaitingList}", "${rescoreWaitingLst}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldRefuseModelersDeploymentInTheWordsOfTheCheck() throws Exception {
        long before = repository.createDeploymentQuery().count();
        Reply refused =
                analyst.upload(DEPLOY, Map.of("deployment-name", NAME), Map.of("waiting-list-month.bpmn", faulty()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .startsWith("没有部署，共 1 处需要更正")
                .contains("waiting-list-month.bpmn：服务任务“")
                .contains("${rescoreWaitingLst} 不存在。是否应为 rescoreWaitingList？请改为程序提供的组件。");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void shouldDeployWhatIsSoundAndOnlyThat() throws Exception {
        byte[] renamed = sound().replace("name=\"轮候", "name=\"各区轮候").getBytes(StandardCharsets.UTF_8);
        Reply deployed =
                analyst.upload(DEPLOY, Map.of("deployment-name", NAME), Map.of("waiting-list-month.bpmn", renamed));

        assertThat(deployed.status()).as(deployed.body()).isEqualTo(200);
        assertThat(deployed.json().path("deployedProcessDefinitions")).hasSize(1);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("waiting-list-month")
                        .latestVersion()
                        .singleResult()
                        .getDeploymentId())
                .isEqualTo(deployed.json().path("id").asText());
    }

    @Test
    void shouldDeployForNoSingleOffice() throws Exception {
        Reply refused = analyst.upload(
                DEPLOY,
                Map.of("deployment-name", NAME, "tenant-id", "street-130403005"),
                Map.of("waiting-list-month.bpmn", sound().getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.status()).isGreaterThanOrEqualTo(400);
        assertThat(repository.createDeploymentQuery().deploymentName(NAME).count())
                .isZero();
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name(NAME)
                        .tenantId("street-130403005")
                        .addString("waiting-list-month.bpmn", sound())
                        .deploy())
                .isInstanceOf(ModelsRefused.class)
                .hasMessageContaining("写了租户");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting-list-month.bpmn", "waiting-list-month.bpmn20.xml", "deep/folder/x.bpmn", "xbpmn"})
    void shouldRefuseTheProgramsOwnDeploymentToo(String name) throws Exception {
        String content = new String(faulty(), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name(NAME)
                        .addString(name, content)
                        .deploy())
                .isInstanceOf(ModelsRefused.class)
                .hasMessageContaining("rescoreWaitingLst");
    }

    @Test
    void shouldRefuseCaseDiagrams() {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name(NAME)
                        .addString("x.cmmn", "<x/>")
                        .deploy())
                .hasMessageContaining("案例图（CMMN）");
    }

    @Test
    void shouldTellEveryFaultWithoutDeployingIt() throws Exception {
        Reply told = analyst.upload(CHECK, Map.of(), Map.of("waiting-list-month.bpmn", faulty()));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.json().path("title").asText()).isEqualTo("模型有 1 处需要更正");
        assertThat(told.json().path("errors").get(0).path("code").asText()).isEqualTo("unknown-bean");
        assertThat(told.json().path("errors").get(0).path("elementName").asText())
                .isNotBlank();
        assertThat(told.json().path("errors").get(0).path("messageEn").asText()).contains("Use a bean");
        assertThat(repository.createDeploymentQuery().deploymentName(NAME).count())
                .isZero();
    }

    @Test
    void shouldTellThatAllIsWellWithHintsOnly() throws Exception {
        String body = new ObjectMapper()
                .writeValueAsString(
                        Map.of("files", List.of(Map.of("name", "waiting-list-month.bpmn", "content", sound()))));
        Reply told = analyst.post(CHECK, body);

        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.json().path("errors")).isEmpty();
        assertThat(told.json().path("hints").get(0).path("code").asText()).isEqualTo("fake-join");
    }

    @Test
    void shouldReadNothingButModelsAndNotTooMuch() {
        assertThat(analyst.post(CHECK, "{\"files\":[]}").status()).isEqualTo(400);
        assertThat(analyst.post(CHECK, "{\"files\":[{\"name\":\"a.txt\",\"content\":\"\"}]}")
                        .status())
                .isEqualTo(400);
        assertThat(analyst.post(CHECK, "{\"files\":[null]}").status()).isEqualTo(400);
        assertThat(analyst.post(CHECK, "[").status()).isEqualTo(400);
        assertThat(analyst.post(CHECK, "{\"files\":\"" + "x".repeat(9 * 1024 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(analyst.upload(CHECK, Map.of("a", "b"), Map.of()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window-130403", "manager-130403", "housing-130403", "supervisor-130403"})
    void shouldAnswerAnalystsAndAdministratorsOnly(String group) {
        assertThat(new Visitor(port).post(CHECK, "{}").status()).isEqualTo(401);
        assertThat(new Visitor(port)
                        .withPassword(staff.in(group))
                        .post(CHECK, "{}")
                        .status())
                .isEqualTo(403);
        assertThat(new Visitor(port)
                        .withPassword(staff.in("camunda-admin"))
                        .post(CHECK, "{}")
                        .status())
                .isEqualTo(400);
    }
}
