package org.guangsha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.sla.Incidents;
import org.guangsha.testing.Families;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.QueryCount;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What managers see in Cockpit of what is late and soon due, over the real interfaces. */
@ProgramTest
@Tag("R30")
class SlaFiguresTest extends OneCase {

    private static final String OVERVIEW = "/api/v1/sla/overview";
    private static final String DISTRICT = "manager-130403";
    private static final String CITY = "manager-130400";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Overviews overviews;

    @Autowired
    QueryCount queries;

    @Autowired
    JdbcTemplate sql;

    /** Breaches of other tests stay on file. */
    @BeforeEach
    void clearWhatOthersLeft() {
        sql.update("update sla_breach set cleared = breached where cleared is null");
    }

    @Test
    void shouldCountAStepThatIsSoonDueUntilItIsLateAndUntilItIsDone() {
        assertFigures(overview(DISTRICT).get("total"), 0, 0, 1);
        time.travelTo("2026-03-04T09:00");
        assertFigures(overview(DISTRICT).get("total"), 0, 1, 1);
        time.travelTo("2026-03-06T09:00");
        JsonNode late = overview(DISTRICT);
        assertFigures(late.get("total"), 1, 0, 0);
        assertFigures(row(late, "departments", "community").get("figures"), 1, 0, 0);
        assertFigures(row(late, "areas", "130403005").get("figures"), 1, 0, 0);
        assertThat(row(late, "ages", "DAYS_3").get("late").asInt()).isEqualTo(1);
        walk.pass(staff.in(COMMUNITY), caseNo);
        JsonNode done = overview(DISTRICT);
        assertThat(done.get("total").get("late").asInt()).isZero();
        JsonNode week = done.get("trend").get(11);
        assertThat(week.get("monday").asText()).isEqualTo("2026-03-02");
        assertThat(week.get("opened").asInt()).isPositive();
        assertThat(week.get("open").asInt()).isZero();
    }

    @Test
    void shouldCountWholeCasesByTheirLastDayAndAsLateAfterIt() {
        time.travelTo("2026-04-29T09:00");
        JsonNode near = overview(DISTRICT);
        assertThat(near.get("one").asText()).isEqualTo("2026-04-30");
        assertThat(near.get("three").asText()).isEqualTo("2026-05-07");
        assertFigures(near.get("cases"), 0, 0, 1 + others());
        time.travelTo("2026-05-07T09:00");
        JsonNode late = overview(DISTRICT);
        assertFigures(late.get("cases"), 1, 0, 0);
        assertThat(list(DISTRICT, "state=LATE&role=housing")).contains(caseNo + "</a>", "整案期限");
    }

    @Test
    void shouldCountACaseGrantedUntilTheHouseholdIsProvidedFor() {
        walk.grant(staff, caseNo);
        time.travelTo("2026-04-29T09:00");
        assertFigures(overview(DISTRICT).get("cases"), 0, 0, 1 + others());
        walk.sign(staff.in("housing-130403"), caseNo);
        assertFigures(overview(DISTRICT).get("cases"), 0, 0, others());
    }

    @Test
    void shouldAgreeWithARecountOfRowsAndIncidentsHoweverItIsAdded() {
        String second = walk.accept(Families.couple());
        time.travelTo("2026-03-06T09:00");
        walk.accept(Families.couple());
        walk.pass(staff.in(COMMUNITY), second);
        JsonNode sheet = overview(CITY);
        long open = count("select count(*) from sla_breach where cleared is null");
        long soon = count("select count(*) from ACT_RU_TASK where DUE_DATE_ > ?", time.at("2026-03-06T00:00:00"));
        assertThat(sheet.get("total").get("late").asLong()).isEqualTo(open).isEqualTo(1);
        assertThat(sheet.get("total").get("withinThree").asLong())
                .isEqualTo(soon)
                .isEqualTo(1);
        assertThat(runtime.createIncidentQuery().incidentType(Incidents.BREACH).list().stream()
                        .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                        .count())
                .isEqualTo(open);
        for (String part : List.of("departments", "areas")) {
            assertThat(sum(sheet.get(part), "late")).as(part).isEqualTo(open);
            assertThat(sum(sheet.get(part), "withinThree")).as(part).isEqualTo(soon);
        }
        assertThat(StreamSupport.stream(sheet.get("ages").spliterator(), false)
                        .mapToLong(age -> age.get("late").asLong())
                        .sum())
                .isEqualTo(open);
    }

    @Test
    void shouldShowEachTheOwnOfficesOnly() {
        time.travelTo("2026-03-06T09:00");
        assertFigures(overview(DISTRICT).get("total"), 1, 0, 0);
        assertFigures(overview(CITY).get("total"), 1, 0, 0);
        assertFigures(overview(COMMUNITY).get("total"), 1, 0, 0);
        assertFigures(overview("manager-130402").get("total"), 0, 0, 0);
        assertFigures(overview("street-130403005").get("total"), 0, 0, 0);
        assertThat(list(DISTRICT, "state=LATE")).contains(caseNo + "</a>", "流程实例", "陈䶮");
        assertThat(list(COMMUNITY, "state=LATE")).contains(caseNo + "</a>").doesNotContain("流程实例</a>");
        assertThat(list("manager-130402", "state=LATE")).contains("没有超期的环节和案件").doesNotContain(caseNo);
        assertThat(list("manager-130402", "state=LATE&area=130403")).doesNotContain(caseNo);
    }

    @Test
    void shouldRefuseWhoSeesNoOfficeAndWhoIsNotLoggedIn() {
        String instance = walk.task(caseNo).getProcessInstanceId();
        for (String path :
                List.of(OVERVIEW, "/api/v1/sla/instances/" + instance, "/api/v1/sla/definitions/" + definition())) {
            assertThat(visitor("analyst").get(path).status()).as(path).isEqualTo(403);
            assertThat(visitor("window-130403").get(path).status()).as(path).isEqualTo(403);
            assertThat(new Visitor(port).get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(visitor("manager-130402")
                        .get("/api/v1/sla/instances/" + instance)
                        .status())
                .isEqualTo(404);
        assertThat(list("window-130403", "")).contains("没有可以查看的期限").doesNotContain(caseNo);
        assertThat(new Visitor(port).get("/desk/sla").location()).endsWith("/login");
    }

    @Test
    void shouldNarrowTheListByDepartmentAreaAndAge() {
        time.travelTo("2026-03-06T09:00");
        assertThat(list(DISTRICT, "state=LATE&role=community&area=130403005&age=DAYS_3"))
                .contains(caseNo + "</a>");
        assertThat(list(DISTRICT, "state=LATE&role=street")).doesNotContain(caseNo + "</a>");
        assertThat(list(DISTRICT, "state=LATE&area=130403001")).doesNotContain(caseNo + "</a>");
        assertThat(list(DISTRICT, "state=LATE&area=130403&only=true")).doesNotContain(caseNo + "</a>");
        assertThat(list(DISTRICT, "state=LATE&age=OLDER")).doesNotContain(caseNo + "</a>");
        assertThat(list(DISTRICT, "state=THREE")).doesNotContain(caseNo + "</a>");
        assertThat(list(DISTRICT, "state=%3Cb%3E&role=%3Cb%3E&area=x&age=x&page=99"))
                .doesNotContain("<b>");
    }

    @Test
    void shouldTellHowFastEachStepIsAgainstItsTime() {
        time.travelTo("2026-03-06T09:00");
        walk.pass(staff.in(COMMUNITY), caseNo);
        JsonNode step = row(definitionSheet("application"), "steps", "communityReview");
        assertThat(step.get("name").asText()).isEqualTo("社区初审");
        assertThat(step.get("happened").asInt()).isPositive();
        assertThat(step.get("open").asInt()).isZero();
        assertThat(step.get("time").get("given").asInt()).isEqualTo(3);
        assertThat(step.get("time").get("done").asInt()).isPositive();
        JsonNode review = definitionSheet("department-review");
        assertThat(review.get("steps").get(0).get("id").asText()).isEqualTo("review");
        assertThat(StreamSupport.stream(review.get("callers").spliterator(), false)
                        .map(caller -> caller.get("process").asText()
                                + caller.get("name").asText()))
                .contains("住房保障申请社区初审");
    }

    @Test
    void shouldShowTheClocksOfAnInstanceAndWhereItStoodStill() {
        time.travelTo("2026-03-06T09:00");
        String instance = walk.task(caseNo).getProcessInstanceId();
        JsonNode sheet =
                visitor(DISTRICT).get("/api/v1/sla/instances/" + instance).json();
        assertThat(sheet.get("caseNo").asText()).isEqualTo(caseNo);
        assertThat(sheet.get("file").asBoolean()).isTrue();
        JsonNode whole = sheet.get("clocks").get(0);
        assertThat(whole.get("name").asText()).isEqualTo("整案办结");
        assertThat(whole.get("lastDay").asText()).isEqualTo("2026-05-06");
        JsonNode step = sheet.get("clocks").get(1);
        assertThat(step.get("name").asText()).isEqualTo("社区初审");
        assertThat(step.get("left").asText()).isEqualTo("超期 1 天");
        assertThat(step.get("here").asBoolean()).isTrue();
        assertThat(sheet.get("breaches").get(0).get("lastDay").asText()).isEqualTo("2026-03-05");
        assertThat(sheet.get("breaches").get(0).get("cleared").isNull()).isTrue();
        JsonNode own =
                visitor(COMMUNITY).get("/api/v1/sla/instances/" + instance).json();
        assertThat(own.get("clocks")).as("the whole case is the department's").hasSize(1);
    }

    @Test
    void shouldAskTheSameFewQuestionsHoweverManyCasesThereAre() {
        List<String> offices = List.of(COMMUNITY, "street-130403005", "housing-130403");
        int one = queries.of(() -> overviews.of(offices));
        walk.accept(Families.couple());
        walk.accept(Families.couple());
        assertThat(queries.of(() -> overviews.of(offices))).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    private JsonNode overview(String group) {
        return visitor(group).get(OVERVIEW).json();
    }

    private String list(String group, String question) {
        return visitor(group).get("/desk/sla?" + question).body();
    }

    private JsonNode definitionSheet(String key) {
        return visitor(DISTRICT)
                .get("/api/v1/sla/definitions/" + Visitor.coded(definition(key)))
                .json();
    }

    private String definition() {
        return Visitor.coded(definition("application"));
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** Cases that other tests left on file with the last day of this one. */
    private int others() {
        assertThat(sql.queryForObject("select due_on from housing_case where case_no = ?", String.class, caseNo))
                .startsWith("2026-05-06");
        return (int) count("""
                select count(*) from housing_case where outcome is null and case_no <> ? and community_code like '130403%'
                and due_on between date '2026-04-29' and date '2026-05-07'""", caseNo);
    }

    private long count(String query, Object... parameters) {
        return sql.queryForObject(query, Long.class, parameters);
    }

    private static long sum(JsonNode rows, String figure) {
        return StreamSupport.stream(rows.spliterator(), false)
                .mapToLong(row -> row.get("figures").get(figure).asLong())
                .sum();
    }

    private static JsonNode row(JsonNode sheet, String part, String key) {
        return StreamSupport.stream(sheet.get(part).spliterator(), false)
                .filter(row -> key.equals(row.path("key").asText(row.path("id").asText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in " + sheet));
    }

    private static void assertFigures(JsonNode figures, int late, int one, int three) {
        assertThat(List.of(
                        figures.get("late").asInt(),
                        figures.get("withinOne").asInt(),
                        figures.get("withinThree").asInt()))
                .containsExactly(late, one, three);
    }
}
