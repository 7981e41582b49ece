package org.guangsha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.Visitor.TASKLIST;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The fence between offices, tried from outside by Tasklist's own interface. */
@ProgramTest
@Tag("R25")
class FenceTest extends OneCase {

    private static final String NEIGHBOUR = "community-130403005003";
    private static final String STREET = "street-130403005";
    private static final String OTHER_STREET = "street-130403001";
    private static final String MANAGER = "manager-130403";
    private static final String OTHER_MANAGER = "manager-130402";

    private static final List<String> MAY_OPEN_TASKLIST =
            List.of(NEIGHBOUR, STREET, OTHER_STREET, "housing-130403", MANAGER, OTHER_MANAGER);

    @Autowired
    TaskService tasks;

    private String instance;

    @BeforeEach
    void noteTheInstance() {
        instance = walk.task(caseNo).getProcessInstanceId();
    }

    @Test
    void shouldShowATaskToItsOfficeAndItsManagerOnly() {
        assertThat(tasksOf(COMMUNITY)).containsExactly(task);
        assertThat(tasksOf(MANAGER)).containsExactly(task);
        assertThat(Stream.of(
                                NEIGHBOUR,
                                STREET,
                                OTHER_STREET,
                                "housing-130403",
                                "civil-130403",
                                OTHER_MANAGER,
                                "window-130403",
                                "analyst")
                        .filter(group -> !tasksOf(group).isEmpty()))
                .isEmpty();
    }

    @Test
    void shouldShowTheStreetsTaskToTheStreetAndNoLongerToTheCommunity() {
        walk.toStreet(staff.in(COMMUNITY), caseNo);
        String street = walk.task(caseNo).getId();
        assertThat(tasksOf(STREET)).containsExactly(street);
        assertThat(tasksOf(COMMUNITY)).isEmpty();
        assertThat(tasksOf(OTHER_STREET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NEIGHBOUR, STREET, OTHER_STREET, "housing-130403", "window-130403", "analyst", OTHER_MANAGER})
    void shouldGiveAStrangerNothingOfAForeignTask(String group) {
        Visitor stranger = visitor(group);
        List<String> leaks = new ArrayList<>();
        for (String path : List.of(
                "/task/" + task,
                "/task/" + task + "/form",
                "/task/" + task + "/deployed-form",
                "/task/" + task + "/rendered-form",
                "/task/" + task + "/form-variables",
                "/task/" + task + "/variables",
                "/task/" + task + "/localVariables",
                "/task/" + task + "/variables/dossier",
                "/task/" + task + "/variables/dossier/data",
                "/task/" + task + "/identity-links",
                "/task/" + task + "/comment",
                "/task/" + task + "/attachment",
                "/process-instance/" + instance,
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/variables/dossier",
                "/process-instance/" + instance + "/comment",
                "/process-instance/" + instance + "/activity-instances",
                "/process-instance?businessKey=" + caseNo,
                "/execution?processInstanceId=" + instance,
                "/execution/" + instance + "/localVariables",
                "/variable-instance?processInstanceIdIn=" + instance,
                "/history/task?taskId=" + task,
                "/history/process-instance?processInstanceBusinessKey=" + caseNo,
                "/history/process-instance/" + instance,
                "/history/variable-instance?processInstanceId=" + instance,
                "/history/detail?processInstanceId=" + instance,
                "/history/activity-instance?processInstanceId=" + instance,
                "/history/user-operation?processInstanceId=" + instance,
                "/history/identity-link-log?taskId=" + task,
                "/history/decision-instance?includeInputs=true",
                "/history/incident?processInstanceId=" + instance,
                "/incident?processInstanceId=" + instance,
                "/job?processInstanceId=" + instance)) {
            Reply reply = stranger.get(TASKLIST + path);
            if (reply.status() < 400 && !List.of("[]", "{}").contains(reply.body())) {
                leaks.add(path + " → " + reply.status() + " " + reply.body());
            }
        }
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NEIGHBOUR,
                STREET,
                OTHER_STREET,
                "housing-130403",
                "window-130403",
                "analyst",
                OTHER_MANAGER,
                MANAGER
            })
    void shouldLetNobodyElseChangeATask(String group) {
        String username = staff.in(group);
        Visitor stranger = visitor(group);
        String me = "{\"userId\":\"%s\"}".formatted(username);
        String text = "{\"value\":\"x\",\"type\":\"String\"}";
        String all = "{\"modifications\":{\"words\":%s}}".formatted(text);
        String cancel = "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"review\"}]}";
        List<Reply> replies = List.of(
                stranger.post(TASKLIST + "/task/" + task + "/claim", me),
                stranger.post(TASKLIST + "/task/" + task + "/assignee", me),
                stranger.post(TASKLIST + "/task/" + task + "/delegate", me),
                stranger.post(TASKLIST + "/task/" + task + "/unclaim", "{}"),
                stranger.post(TASKLIST + "/task/" + task + "/resolve", "{}"),
                stranger.post(TASKLIST + "/task/" + task + "/complete", "{}"),
                stranger.post(TASKLIST + "/task/" + task + "/submit-form", "{\"variables\":{}}"),
                stranger.post(TASKLIST + "/task/" + task + "/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
                stranger.post(TASKLIST + "/task/" + task + "/bpmnError", "{\"errorCode\":\"x\"}"),
                stranger.post(TASKLIST + "/task/" + task + "/variables", all),
                stranger.put(TASKLIST + "/task/" + task + "/variables/words", text),
                stranger.post(TASKLIST + "/task/" + task + "/localVariables", all),
                stranger.post(
                        TASKLIST + "/task/" + task + "/identity-links",
                        "{\"userId\":\"%s\",\"type\":\"candidate\"}".formatted(username)),
                stranger.put(TASKLIST + "/task/" + task, "{\"name\":\"x\",\"assignee\":\"%s\"}".formatted(username)),
                stranger.delete(TASKLIST + "/task/" + task),
                stranger.post(TASKLIST + "/process-instance/" + instance + "/variables", all),
                stranger.put(TASKLIST + "/process-instance/" + instance + "/suspended", "{\"suspended\":true}"),
                stranger.post(TASKLIST + "/process-instance/" + instance + "/modification", cancel),
                stranger.delete(TASKLIST + "/process-instance/" + instance));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.isRefused()).isTrue());
        assertThat(replies).noneMatch(reply -> reply.body().contains("org.camunda"));
        if (MAY_OPEN_TASKLIST.contains(group)) {
            assertThat(replies.subList(0, 14)).allSatisfy(reply -> {
                assertThat(reply.status()).isIn(403, 404);
                assertThat(message(reply)).doesNotContainPattern("[A-Za-z]");
            });
        }
        assertThat(walk.task(caseNo).getId()).isEqualTo(task);
        assertThat(walk.task(caseNo).getAssignee()).isNull();
        assertThat(tasks.getVariables(task)).doesNotContainKey("words");
        assertThat(tasks.getIdentityLinksForTask(task)).hasSize(1);
    }

    @Test
    void shouldShowNotesToTheOwnAreasManagerOnly() {
        tasks.createComment(task, instance, "邻里反映已搬走");
        assertThat(visitor(MANAGER).get(TASKLIST + "/task/" + task + "/comment").body())
                .contains("邻里反映已搬走");
        for (String group : List.of(OTHER_MANAGER, STREET, NEIGHBOUR)) {
            Visitor stranger = visitor(group);
            for (String path : List.of("/task/" + task, "/process-instance/" + instance)) {
                assertThat(stranger.get(TASKLIST + path + "/comment").status())
                        .as(group + path)
                        .isEqualTo(404);
                assertThat(stranger.get(TASKLIST + path + "/%63omment").status())
                        .as(group + path)
                        .isEqualTo(404);
                assertThat(stranger.post(TASKLIST + path + "/comment/create", "{\"message\":\"x\"}")
                                .isRefused())
                        .isTrue();
            }
        }
        assertThat(tasks.getTaskComments(task)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, STREET, "housing-130403", "civil-130403", MANAGER})
    void shouldOfferEachRoleItsViewsOrderedByDueDate(String group) {
        var views = visitor(group).get(TASKLIST + "/filter?resourceType=Task").json();
        List<String> names = StreamSupport.stream(views.spliterator(), false)
                .map(view -> view.get("name").asText())
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrder(
                        group.equals(MANAGER)
                                ? new String[] {"我正在办理", "转我处理", "辖区在办", "辖区今日到期", "辖区已超期"}
                                : new String[] {"本机构待认领", "我正在办理", "今日到期", "已超期"});
        assertThat(views)
                .allSatisfy(
                        view -> assertThat(view.at("/query/sorting").toString()).contains("dueDate", "asc"));
    }

    @Test
    @Tag("R04")
    void shouldMoveATaskThroughTheViewsAsItsDayComes() {
        assertThat(view(COMMUNITY, "本机构待认领")).isEqualTo(1);
        assertThat(view(COMMUNITY, "今日到期")).isZero();
        time.travelTo("2026-03-05T09:00");
        assertThat(view(COMMUNITY, "今日到期")).isEqualTo(1);
        assertThat(view(MANAGER, "辖区今日到期")).isEqualTo(1);
        time.travelTo("2026-03-06T09:00");
        assertThat(view(COMMUNITY, "今日到期")).isZero();
        assertThat(view(COMMUNITY, "已超期")).isEqualTo(1);
        assertThat(view(MANAGER, "辖区已超期")).isEqualTo(1);
        assertThat(view(OTHER_MANAGER, "辖区已超期")).isZero();
        assertThat(view(STREET, "已超期")).isZero();
    }

    private int view(String group, String name) {
        Visitor visitor = visitor(group);
        var filter = visitor.get(TASKLIST + "/filter?name=" + Visitor.coded(name))
                .json()
                .get(0);
        return visitor.get(TASKLIST + "/filter/" + filter.get("id").asText() + "/count")
                .json()
                .get("count")
                .asInt();
    }

    private List<String> tasksOf(String group) {
        Reply reply = visitor(group).post(TASKLIST + "/task", "{}");
        return reply.status() == 403
                ? List.of()
                : StreamSupport.stream(reply.json().spliterator(), false)
                        .map(seen -> seen.get("id").asText())
                        .toList();
    }

    private static String message(Reply reply) {
        return reply.json().get("message").asText();
    }
}
