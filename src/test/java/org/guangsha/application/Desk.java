package org.guangsha.application;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.guangsha.household.Drafts;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.Relation;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The clerk's hands: makes requests of ever new people and sends them. */
@TestComponent
class Desk {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final List<String> TABLES = List.of(
            "housing_case", "open_case_member", "idempotency_key", "household", "household_member", "household_paper");

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Policy policy;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Filing filing;

    /** A couple, never seen before, with every paper. */
    ObjectNode request() {
        given(filing.mayFileFor(anyString())).willReturn(true);
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today).minusMonths(1);
        HouseholdDraft draft = Drafts.draft(List.of(
                Drafts.member("张䶮", first17(), Relation.APPLICANT, month),
                Drafts.member("李㛃𠮷", first17(), Relation.SPOUSE, month)));
        ObjectNode request = json.valueToTree(
                new ApplicationRequest(Programme.LOW_RENT, ApplicantCategory.LOCAL_RESIDENT, 0, true, true, draft));
        ArrayNode papers = household(request).putArray("papers");
        policy.intake().papers(Programme.LOW_RENT).stream().map(PaperRule::kind).forEach(papers::add);
        return request;
    }

    private static String first17() {
        int person = PEOPLE.getAndIncrement();
        return "130403%s9%02d"
                .formatted(
                        LocalDate.of(1970, 1, 1)
                                .plusDays(person / 50)
                                .toString()
                                .replace("-", ""),
                        person % 50);
    }

    static ObjectNode household(JsonNode request) {
        return (ObjectNode) request.get("household");
    }

    static ObjectNode member(JsonNode request, int position) {
        return (ObjectNode) household(request).get("members").get(position);
    }

    ResultActions send(JsonNode request) throws Exception {
        return send(request.toString(), null);
    }

    ResultActions send(String body, String key) throws Exception {
        var post = post("/api/v1/applications")
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body);
        return http.perform(key == null ? post : post.header("Idempotency-Key", key));
    }

    ResultActions supply(String caseNo, String body) throws Exception {
        return http.perform(post("/api/v1/applications/{no}/papers", caseNo)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    ResultActions read(String caseNo) throws Exception {
        return http.perform(get("/api/v1/applications/{no}", caseNo));
    }

    JsonNode documentation() throws Exception {
        return answer(http.perform(get("/v3/api-docs")));
    }

    ApplicationRequest typed(JsonNode request) throws JsonProcessingException {
        return json.treeToValue(request, ApplicationRequest.class);
    }

    JsonNode answer(ResultActions sent) throws Exception {
        return json.readTree(sent.andReturn().getResponse().getContentAsByteArray());
    }

    String caseNo(ResultActions sent) throws Exception {
        return answer(sent).get("caseNo").asText();
    }

    /** Number of rows an intake may leave. */
    int rows() {
        return TABLES.stream()
                .mapToInt(table -> database.queryForObject("select count(*) from " + table, Integer.class))
                .sum();
    }
}
