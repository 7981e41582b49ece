package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.HouseholdService;
import org.guangsha.policy.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** Whatever is wrong with a request, it is told, nothing of it is kept, and no personal data comes back. */
@IntakeTest
@Import(Desk.class)
class BadIntakeTest {

    @Autowired
    private Desk desk;

    @Autowired
    private BanRegister bans;

    @Autowired
    private EntitlementService entitlements;

    @Autowired
    private HouseholdService households;

    @Autowired
    private CaseRegister cases;

    @Autowired
    private Clock clock;

    private ObjectNode request;
    private int before;

    @BeforeEach
    void start() {
        request = desk.request();
        before = desk.rows();
    }

    @AfterEach
    void shouldKeepNothingOfARefusedRequest() {
        assertThat(desk.rows()).isEqualTo(before);
    }

    private void refused(int status, String... faults) throws Exception {
        ResultActions sent = desk.send(request);
        sent.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors", hasSize(faults.length)))
                .andExpect(content().string(not(containsString("张䶮"))))
                .andExpect(content().string(not(containsString("1304031970"))));
        List<String> told = desk.answer(sent).get("errors").findValuesAsText("path");
        List<String> codes = desk.answer(sent).get("errors").findValuesAsText("code");
        assertThat(told).hasSameSizeAs(codes);
        for (int i = 0; i < faults.length; i++) {
            assertThat(told.get(i) + " " + codes.get(i)).isIn((Object[]) faults);
        }
    }

    @Test
    void shouldRefuseAnInvalidIdentityNumber() throws Exception {
        Desk.member(request, 0).put("idNumber", "130403198503120011");

        refused(422, "household.members[0].idNumber ID_CHECK_CHARACTER");
    }

    @Test
    void shouldRefuseNegativeIncome() throws Exception {
        ((ObjectNode) Desk.member(request, 0).get("incomes").get(0)).put("amountFen", -1);

        refused(422, "household.members[0].incomes[0].amountFen NEGATIVE");
    }

    @Test
    void shouldRefuseAnUnknownArea() throws Exception {
        Desk.household(request).put("communityCode", "999999999999");

        refused(422, "household.communityCode UNKNOWN_AREA");
    }

    @Test
    void shouldRefuseTheSameMemberTwice() throws Exception {
        Desk.member(request, 1)
                .put("idNumber", Desk.member(request, 0).get("idNumber").asText());

        refused(422, "household.members[1].idNumber DUPLICATE_MEMBER");
    }

    @Test
    @Tag("R07")
    void shouldRefuseABannedMemberWithReasonAndEnd() throws Exception {
        LocalDate from = LocalDate.now(clock).minusYears(1);
        bans.ban(Set.of(idHash(1)), from, "转租廉租住房");

        refused(409, "household.members[1] BANNED");
        desk.send(request)
                .andExpect(jsonPath("$.errors[0].message", containsString("转租廉租住房")))
                .andExpect(jsonPath(
                        "$.errors[0].message", containsString(from.plusYears(5).toString())));
    }

    @Test
    @Tag("R07")
    void shouldTakeAMemberWhoseBanHasEnded() throws Exception {
        LocalDate longAgo = LocalDate.now(clock).minusYears(5).minusDays(1);
        bans.ban(Set.of(idHash(1)), longAgo, "骗取保障");

        desk.send(request).andExpect(status().isCreated());
        before = desk.rows();
    }

    @Test
    @Tag("R07")
    void shouldRefuseAMemberWhoHoldsAnotherForm() throws Exception {
        ObjectNode holder = desk.request();
        String caseNo = desk.caseNo(desk.send(holder));
        LocalDate today = LocalDate.now(clock);
        cases.close(caseNo, CaseOutcome.GRANTED, "GRANTED", "准予保障", today);
        entitlements.grant(
                caseNo, cases.byNo(caseNo).householdId(), Programme.AFFORDABLE_SALE, Set.of(idHash(0)), today);
        before = desk.rows();

        refused(409, "household.members[0] DOUBLE_ENTITLEMENT");
    }

    @Test
    @Tag("R07")
    void shouldRefuseAMemberOfAnotherOpenCase() throws Exception {
        ObjectNode first = desk.request();
        Desk.member(first, 1)
                .put("idNumber", Desk.member(request, 0).get("idNumber").asText());
        desk.send(first).andExpect(status().isCreated());
        before = desk.rows();

        refused(409, "household.members[0] OPEN_CASE");
    }

    @Test
    @Tag("R07")
    void shouldRefuseTheSameHouseholdForASecondProgramme() throws Exception {
        desk.send(request).andExpect(status().isCreated());
        before = desk.rows();
        request.put("programme", "PUBLIC_RENTAL");

        refused(409, "household.members[0] OPEN_CASE", "household.members[1] OPEN_CASE");
    }

    @Test
    void shouldRefuseTwoMegabytesOfJson() throws Exception {
        request.put("ballast", "x".repeat(2 * 1024 * 1024));

        refused(413, " TOO_LARGE");
    }

    @Test
    void shouldRefuseWrongTypesTogetherWithFaultsOfContent() throws Exception {
        request.put("consentToChecks", "yes");
        Desk.member(request, 0).put("name", 7);
        Desk.member(request, 1).put("name", " ");

        refused(400, "consentToChecks TYPE", "household.members[0].name TYPE", "household.members[1].name MISSING");
    }

    @Test
    void shouldRefuseUnknownFields() throws Exception {
        request.put("priority", "high");
        Desk.household(request).put("vip", true);

        refused(400, "priority UNKNOWN_FIELD", "household.vip UNKNOWN_FIELD");
    }

    @Test
    void shouldRefuseADateInTheFuture() throws Exception {
        Desk.household(request)
                .put("residentSince", LocalDate.now(clock).plusDays(1).toString());

        refused(422, "household.residentSince FUTURE_DATE");
    }

    @Test
    void shouldRefuseWithoutConsentAndDeclaration() throws Exception {
        request.put("consentToChecks", false);
        request.remove("declarationOfTruth");

        refused(422, "consentToChecks CONSENT", "declarationOfTruth DECLARATION");
    }

    @Test
    void shouldAskAMigrantWorkerForMonthsOfInsurance() throws Exception {
        request.put("category", "MIGRANT_WORKER").remove("socialInsuranceMonths");

        refused(422, "socialInsuranceMonths MISSING");
    }

    @Test
    void shouldReportAllFaultsTogether() throws Exception {
        request.remove("programme");
        Desk.household(request).put("communityCode", "1").put("address", "");
        Desk.member(request, 0).put("idNumber", "110105491231002");
        ((ObjectNode) Desk.member(request, 1).get("incomes").get(0)).put("month", "2019-01");
        ((ArrayNode) Desk.household(request).get("papers")).add("NAPKIN");
        Desk.household(request).putObject("contact").put("phone", "110").put("email", "no");

        desk.send(request)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath(
                        "$.errors[*].code",
                        containsInAnyOrder(
                                "MISSING",
                                "UNKNOWN_AREA",
                                "MISSING",
                                "ID_OLD_FORMAT",
                                "INCOME_MONTH",
                                "UNKNOWN_PAPER",
                                "PHONE",
                                "EMAIL")))
                .andExpect(jsonPath(
                        "$.errors[?(@.code == 'PHONE' || @.code == 'EMAIL')].path",
                        containsInAnyOrder("household.contact.phone", "household.contact.email")));
    }

    @Test
    void shouldRefuseAContactOfTheWrongKind() throws Exception {
        Desk.household(request).putObject("contact").put("phone", 13800001234L).put("fax", "1");

        refused(400, "household.contact.phone TYPE", "household.contact.fax UNKNOWN_FIELD");
    }

    @Test
    void shouldRefuseABodyThatIsNoJson() throws Exception {
        desk.send("{\"programme\": ", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("MALFORMED"));
    }

    private String idHash(int position) {
        return households.idHash(Desk.member(request, position).get("idNumber").asText());
    }
}
