package org.guangsha.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class PlainRefusalsTest {

    private static final String TASK = "/camunda/api/engine/engine/default/task/1/submit-form";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlainRefusals filter = new PlainRefusals();

    @Test
    void shouldLeaveOnlyOurSentenceOfWhatTheEngineWrapsAroundIt() throws Exception {
        String wrapped =
                "Cannot submit task form 1: ENGINE-03051 There was an exception while invoking the TaskListener. "
                        + "Message: 'Exception while invoking TaskListener: 不能办结：请填写审查意见；请填写核实人。'";
        assertThat(message(answered(TASK, 400, error("RestException", wrapped))))
                .isEqualTo("不能办结：请填写审查意见；请填写核实人。");
    }

    @ParameterizedTest
    @CsvSource({
        "500, 409, TaskAlreadyClaimedException, Task 'x' is already claimed by someone else., 该任务已被他人认领",
        "500, 409, OptimisticLockingException, ENGINE-03005 Execution of 'UPDATE TaskEntity[1]' failed., 该任务刚刚由他人办理，请刷新后再看",
        "403, 403, AuthorizationException, The user with id 'x' does not have 'UPDATE', 您没有办理这一事项的权限",
        "404, 404, InvalidRequestException, No matching task with id 1, 没有找到该任务：可能已经办结，或者不属于本机构",
        "500, 404, RestException, ENGINE-13034 Cannot complete the task '1' because it belongs to no authenticated tenant., 没有找到该任务：可能已经办结，或者不属于本机构",
    })
    void shouldNameWhatHappensInADaysWork(
            int status, int answer, String type, String message, String words, CapturedOutput log) throws Exception {
        MockHttpServletResponse response = answered(TASK, status, error(type, message));
        assertThat(response.getStatus()).isEqualTo(answer);
        assertThat(message(response)).isEqualTo(words);
        assertThat(log).doesNotContain(type);
    }

    @Test
    void shouldKeepWhatNobodyExpectedInTheLogUnderTheNumberItNames(CapturedOutput log) throws Exception {
        String shown = message(answered(
                "/engine-rest/task/1/complete", 500, error("NullPointerException", "org.guangsha.Foo.bar() is null")));
        assertThat(shown).startsWith("系统未能完成这一操作").doesNotContain("guangsha", "null");
        String number = shown.replaceAll(".*编号 (\\p{XDigit}{8}) .*", "$1");
        assertThat(log).contains("[" + number + "]", "org.guangsha.Foo.bar() is null");
    }

    @Test
    void shouldSaySoToWhoeverGetsAnErrorThatIsNoJson(CapturedOutput log) throws Exception {
        assertThat(message(answered(TASK, 500, "<html>Stack trace</html>"))).startsWith("系统未能完成这一操作");
        assertThat(log).contains("Stack trace");
    }

    @Test
    void shouldPassOnEverythingElseAsItIs() throws Exception {
        assertThat(answered(TASK, 200, "[{\"name\":\"社区初审\"}]").getContentAsString())
                .isEqualTo("[{\"name\":\"社区初审\"}]");
        assertThat(answered("/engine-rest/deployment/create", 400, error("ParseException", "ENGINE-09005"))
                        .getContentAsString())
                .contains("ENGINE-09005");
    }

    private MockHttpServletResponse answered(String path, int status, String body) throws Exception {
        FilterChain engine = (request, response) -> {
            byte[] octets = body.getBytes(StandardCharsets.UTF_8);
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setStatus(status);
            answer.setContentType("application/json");
            answer.setContentLength(octets.length);
            answer.getOutputStream().write(octets);
            answer.flushBuffer();
        };
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        filter.doFilter(new MockHttpServletRequest("POST", path), response, engine);
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        return response;
    }

    private static String error(String type, String message) throws Exception {
        return JSON.writeValueAsString(JSON.createObjectNode().put("type", type).put("message", message));
    }

    private static String message(MockHttpServletResponse response) throws Exception {
        JsonNode body = JSON.readTree(response.getContentAsString());
        return body.get("message").asText();
    }
}
