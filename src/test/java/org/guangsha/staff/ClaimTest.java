package org.guangsha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.Visitor.TASKLIST;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Rendezvous;
import org.guangsha.testing.Visitor;
import org.guangsha.testing.Visitor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Colleagues of one office at one task: who takes it, who finishes it, and what the others are told. */
@ProgramTest
@Tag("R25")
class ClaimTest extends OneCase {

    /** A review as the browser hands it in. */
    private static final String COMPLETE = """
            {"variables":{
              "outcome":{"value":"PASS"},"words":{"value":"情况属实"},"verifiedOn":{"value":"2026-03-02"},
              "methods":{"value":"[\\"HOME_VISIT\\"]","type":"Json"},"verifiedBy":{"value":"王、李"},
              "found":{"value":"与申报一致"}}}""";

    @Autowired
    Rendezvous rendezvous;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void sendPeopleHome() {
        rendezvous.end();
        people.shutdownNow();
    }

    @Test
    void shouldLetOnlyWhoeverTookATaskFinishIt() {
        Visitor first = visitor(COMMUNITY);
        String username = staff.in(COMMUNITY);
        Reply unclaimed = first.post(TASKLIST + "/task/" + task + "/submit-form", COMPLETE);
        assertThat(unclaimed.status()).isEqualTo(400);
        assertThat(message(unclaimed)).isEqualTo("请先认领该任务，再办结；已被他人认领的任务不能代为办结");

        assertThat(first.post(TASKLIST + "/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(username))
                        .status())
                .isEqualTo(204);
        staff.named("colleague", COMMUNITY);
        Visitor colleague = new Visitor(port).logIn("colleague");
        Reply taken = colleague.post(TASKLIST + "/task/" + task + "/claim", "{\"userId\":\"colleague\"}");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(message(taken)).isEqualTo("该任务已被他人认领");
        assertThat(colleague
                        .post(TASKLIST + "/task/" + task + "/complete", "{}")
                        .status())
                .isEqualTo(400);
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(username);
        assertThat(first.post(TASKLIST + "/task/" + task + "/submit-form", COMPLETE)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void shouldGiveATaskToOneOfTwoWhoTakeItAtTheSameMomentAndTellTheOther() throws Exception {
        List<String> colleagues = List.of("colleague1", "colleague2");
        List<Visitor> visitors = colleagues.stream()
                .peek(colleague -> staff.named(colleague, COMMUNITY))
                .map(colleague -> new Visitor(port).logIn(colleague))
                .toList();
        rendezvous.of(2);
        List<CompletableFuture<Reply>> claims = IntStream.range(0, 2)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> visitors.get(one)
                                .post(
                                        TASKLIST + "/task/" + task + "/claim",
                                        "{\"userId\":\"%s\"}".formatted(colleagues.get(one))),
                        people))
                .toList();
        List<Reply> replies =
                List.of(claims.get(0).get(1, TimeUnit.MINUTES), claims.get(1).get(1, TimeUnit.MINUTES));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 409);
        int winner = replies.get(0).status() == 204 ? 0 : 1;
        assertThat(message(replies.get(1 - winner))).isEqualTo("该任务刚刚由他人办理，请刷新后再看");
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(colleagues.get(winner));
    }

    @Test
    @Tag("R03")
    void shouldTellInOurWordsAllThatAnEmptySubmissionLacks() {
        Visitor reviewer = visitor(COMMUNITY);
        reviewer.post(TASKLIST + "/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(staff.in(COMMUNITY)));
        Reply refused = reviewer.post(TASKLIST + "/task/" + task + "/submit-form", "{\"variables\":{}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(message(refused))
                .isEqualTo("不能办结：请选择审查结论；请填写审查意见；请至少选择一种核实方式（入户调查、邻里访问、信函索证）；" + "请填写核实日期；请填写核实人；请填写核实情况。");
        assertThat(walk.task(caseNo).getId()).isEqualTo(task);
    }

    private static String message(Reply reply) {
        return reply.json().get("message").asText();
    }
}
