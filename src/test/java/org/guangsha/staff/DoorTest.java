package org.guangsha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.Visitor.TASKLIST;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors: what is open to all, what a log-in opens, what opens only to some. */
@ProgramTest
@Tag("R25")
class DoorTest {

    private static final String REVIEWER = "community-130403005001";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    IdentityService identities;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    /** As long as there is none, the web applications send everybody to make one. */
    @BeforeEach
    void hireAnAdministrator() {
        staff.in("camunda-admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/login", "/notices", "/standards", "/api/v1/calendar/due?from=2026-09-30&workingDays=3"})
    void shouldBeOpenToEverybody(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/intake",
                "/desk/papers",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/v3/api-docs"
            })
    void shouldSendWhoeverIsNotLoggedInToTheLogIn(String path) {
        Reply reply = stranger().get(path);
        assertThat(reply.status()).isIn(302, 401);
        assertThat(reply.status() == 401 || reply.location().endsWith("/login")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task",
        "/engine-rest/engine",
        "/engine-rest/engine/default/user",
        "/engine-rest/authorization",
        "/engine-rest/process-definition",
        "/engine-rest/openapi.json"
    })
    void shouldOpenTheEnginesInterfaceToAnalystsAndAdministratorsByPassword(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(401);
        assertThat(new Visitor(port).withPassword(staff.in(REVIEWER)).get(path).status())
                .isEqualTo(403);
        assertThat(new Visitor(port)
                        .withPassword(staff.in("manager-130403"))
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(new Visitor(port).logIn(staff.in("analyst")).get(path).status())
                .as("a session opens nothing here")
                .isEqualTo(401);
        if (!path.contains("openapi")) {
            assertThat(new Visitor(port)
                            .withPassword(staff.in("camunda-admin"))
                            .get(path)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldLetAnalystsReadDefinitionsButNoCases() {
        Visitor analyst = new Visitor(port).withPassword(staff.in("analyst"));
        assertThat(analyst.get("/engine-rest/process-definition").json()).isNotEmpty();
        assertThat(analyst.get("/engine-rest/task").json()).isEmpty();
        assertThat(analyst.post("/engine-rest/user/create", "{\"profile\":{\"id\":\"x\"}}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "community-130403005001, tasklist, 200",
        "community-130403005001, cockpit, 403",
        "community-130403005001, admin, 403",
        "manager-130403, cockpit, 200",
        "manager-130403, admin, 403",
        "analyst, cockpit, 200",
        "analyst, admin, 403",
        "camunda-admin, cockpit, 200",
        "camunda-admin, admin, 200",
        "window-130403, admin, 403",
        "window-130403, cockpit, 403"
    })
    void shouldOpenEachWebApplicationToItsRolesOnly(String group, String app, int status) {
        Visitor visitor = new Visitor(port).logIn(staff.in(group));
        assertThat(visitor.get("/camunda/app/" + app + "/default/").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"window-130403, 200", "community-130403005001, 403", "manager-130403, 403", "camunda-admin, 403"})
    void shouldLetOnlyTheWindowTakeApplicationsIn(String group, int status) {
        assertThat(new Visitor(port).logIn(staff.in(group)).get("/desk/intake").status())
                .isEqualTo(status);
    }

    @Test
    void shouldRefuseWhatAForeignPageMakesABrowserSend() {
        Visitor clerk = new Visitor(port).logIn(staff.in("window-130403"));
        assertThat(clerk.withoutToken().post("/api/v1/applications", "{}").status())
                .isEqualTo(403);
        Visitor reviewer = new Visitor(port).logIn(staff.in(REVIEWER)).withoutToken();
        assertThat(reviewer.post(TASKLIST + "/task/1/claim", "{\"userId\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(reviewer.post("/logout", "").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {REVIEWER, "manager-130403", "window-130403", "analyst"})
    void shouldLetNobodyStartCasesOrInventTasksPastTheIntake(String group) {
        Visitor visitor = new Visitor(port).logIn(staff.in(group));
        String start = "{\"businessKey\":\"forged\",\"variables\":{\"office\":{\"value\":\"" + REVIEWER + "\"}}}";
        assertRefused(visitor.post(TASKLIST + "/process-definition/key/application/start", start));
        assertRefused(visitor.post(TASKLIST + "/process-definition/key/department-review/start", start));
        assertRefused(visitor.post(TASKLIST + "/process-definition/key/department-review/submit-form", start));
        assertRefused(visitor.post(TASKLIST + "/task/create", "{\"id\":\"forged\",\"name\":\"forged\"}"));
        assertRefused(visitor.post(
                TASKLIST + "/task/create",
                "{\"id\":\"forged\",\"name\":\"forged\",\"tenantId\":\"" + REVIEWER + "\"}"));
        assertRefused(visitor.post(
                TASKLIST + "/message", "{\"messageName\":\"objection-received\",\"businessKey\":\"forged\"}"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("forged")
                        .count())
                .isZero();
        assertThat(tasks.createTaskQuery().taskName("forged").count()).isZero();
    }

    @Test
    void shouldLetNoReviewerDeployOrGrant() {
        Visitor reviewer = new Visitor(port).logIn(staff.in(REVIEWER));
        long before = repository.createDeploymentQuery().count();
        assertRefused(reviewer.post(TASKLIST + "/deployment/create", "{}"));
        assertRefused(reviewer.post(
                TASKLIST + "/authorization/create",
                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"%s\",\"resourceType\":0,\"resourceId\":\"*\"}"
                        .formatted(staff.in(REVIEWER))));
        assertRefused(reviewer.put(TASKLIST + "/group/camunda-admin/members/" + staff.in(REVIEWER), "{}"));
        assertRefused(reviewer.put(TASKLIST + "/tenant/street-130403005/user-members/" + staff.in(REVIEWER), "{}"));
        assertRefused(
                reviewer.post(TASKLIST + "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void shouldMakeNobodyAnAdministratorForComingFirst() {
        Visitor reviewer = new Visitor(port).logIn(staff.in(REVIEWER));
        String intruder =
                "{\"profile\":{\"id\":\"intruder\",\"lastName\":\"x\"},\"credentials\":{\"password\":\"Intruder-2026\"}}";
        assertThat(reviewer.post("/camunda/api/admin/setup/default/user/create", intruder)
                        .status())
                .isEqualTo(403);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    private Visitor stranger() {
        return new Visitor(port);
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.isRefused()).as(reply.toString()).isTrue();
    }
}
