package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guangsha.household.Drafts;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

@IntakeTest
@Import(Desk.class)
class IntakeHttpTest {

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationProcedure procedure;

    @Autowired
    private Filing filing;

    @Autowired
    private CaseRegister cases;

    @Autowired
    private HouseholdService households;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Clock clock;

    @BeforeEach
    void noProcedureYet() {
        reset(procedure);
    }

    @Test
    void shouldAcceptACompleteApplicationAndStartItsProcedure() throws Exception {
        LocalDate today = LocalDate.now(clock);

        ResultActions sent = desk.send(desk.request())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.caseNo", matchesPattern("130403-" + today.getYear() + "-\\d{6}")))
                .andExpect(jsonPath("$.accepted").value(true))
                .andExpect(jsonPath("$.acceptedOn").value(today.toString()))
                .andExpect(jsonPath("$.missingPapers", hasSize(0)));

        CaseFacts facts = cases.byNo(desk.caseNo(sent));
        verify(procedure).start(facts);
        assertThat(facts.dueOn()).isAfterOrEqualTo(today.plusMonths(2));
        assertThat(facts.standardsVersion()).isEqualTo("handan-2026-1");
        sent.andExpect(header().string("Location", "/api/v1/applications/" + facts.caseNo()));
    }

    @Test
    void shouldTellEveryMissingPaperOnceAndAcceptWhenTheyAreThere() throws Exception {
        ObjectNode request = desk.request();
        Desk.household(request).putArray("papers").add("IDENTITY_CARD");

        ResultActions sent = desk.send(request)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.accepted").value(false))
                .andExpect(jsonPath("$.dueOn").isEmpty())
                .andExpect(jsonPath("$.missingPapers[*].kind", hasItem("MARRIAGE_PROOF")));
        String caseNo = desk.caseNo(sent);
        verifyNoInteractions(procedure);
        List<String> missing = intake.receipt(caseNo).missingPapers().stream()
                .map(MissingPaper::kind)
                .toList();
        desk.supply(caseNo, "{\"papers\": [\"%s\"]}".formatted(missing.get(0)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missingPapers", hasSize(missing.size() - 1)));
        verifyNoInteractions(procedure);

        desk.supply(caseNo, "{\"papers\": [\"%s\"]}".formatted(String.join("\",\"", missing)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accepted").value(true));
        desk.supply(caseNo, "{\"papers\": [\"INCOME_PROOF\"]}").andExpect(status().isOk());

        verify(procedure, times(1)).start(any());
        desk.read(caseNo)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accepted").value(true));
    }

    @Test
    void shouldKeepRareCharactersMarkupAndSqlInNamesAsTheyAre() throws Exception {
        ObjectNode request = desk.request();
        String name = "<b>王</b>'; drop table household; --𠮷䶮㛃";
        Desk.member(request, 1).put("name", name);

        ResultActions sent = desk.send(request).andExpect(status().isCreated());

        HouseholdFile file = households.read(cases.byNo(desk.caseNo(sent)).householdId());
        assertThat(file.members()).extracting(MemberFacts::name).containsExactly("张䶮", name);
        assertThat(file.members())
                .extracting(MemberFacts::maskedIdNumber)
                .allMatch(masked -> masked.matches("130403\\*{8}.{4}"));
    }

    @Test
    void shouldReturnTheSameCaseForTheSameHouseholdAndProgramme() throws Exception {
        ObjectNode request = desk.request();
        String caseNo = desk.caseNo(desk.send(request).andExpect(status().isCreated()));

        desk.send(request)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNo").value(caseNo));

        verify(procedure, times(1)).start(any());
    }

    @Test
    void shouldOpenANewCaseOnceTheFirstIsClosed() throws Exception {
        ObjectNode request = desk.request();
        String first = desk.caseNo(desk.send(request));
        cases.close(first, CaseOutcome.WITHDRAWN, "WITHDRAWN", "申请人撤回", LocalDate.now(clock));

        String second = desk.caseNo(desk.send(request).andExpect(status().isCreated()));

        assertThat(second).isNotEqualTo(first);
        assertThat(cases.outcome(first)).map(Outcome::outcome).contains(CaseOutcome.WITHDRAWN);
        desk.supply(first, "{\"papers\": [\"INCOME_PROOF\"]}").andExpect(status().isConflict());
    }

    @Test
    void shouldReturnTheSameCaseForTheSameKeyAndRefuseTheKeyForAnotherRequest() throws Exception {
        String body = desk.request().toString();
        String caseNo = desk.caseNo(desk.send(body, "key-1").andExpect(status().isCreated()));

        desk.send(body + "  ", "key-1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNo").value(caseNo));
        desk.send(desk.request().toString(), "key-1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("KEY_REUSED"));
        desk.send(desk.request().toString(), "a key with blanks").andExpect(status().isBadRequest());
    }

    @Test
    void shouldOpenOneCaseForTwoRequestsAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            ApplicationRequest request = desk.typed(desk.request());
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Intake> clerk = () -> {
                together.await();
                return intake.receive(request, "clerk", request.toString().hashCode() + "");
            };
            Callable<Intake> other = () -> {
                together.await();
                return intake.receive(request, "other-clerk", null);
            };
            var clerks = Executors.newFixedThreadPool(2);
            List<Future<Intake>> taken = clerks.invokeAll(List.of(clerk, other));
            clerks.shutdown();

            Intake first = taken.get(0).get();
            Intake second = taken.get(1).get();
            assertThat(first.receipt().caseNo()).isEqualTo(second.receipt().caseNo());
            assertThat(List.of(first.created(), second.created())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    @Tag("R25")
    void shouldRefuseAClerkOfAnotherArea() throws Exception {
        ObjectNode request = desk.request();
        String caseNo = desk.caseNo(desk.send(desk.request()));
        given(filing.mayFileFor(Drafts.COMMUNITY)).willReturn(false);
        int before = desk.rows();

        desk.send(request)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.errors[*].code", everyItem(matchesPattern("NOT_YOUR_AREA"))));
        desk.read(caseNo).andExpect(status().isNotFound());
        desk.supply(caseNo, "{\"papers\": [\"INCOME_PROOF\"]}").andExpect(status().isNotFound());
        assertThat(desk.rows()).isEqualTo(before);
    }

    @Test
    void shouldAnswerNotFoundForANumberNobodyHas() throws Exception {
        desk.read("130403-2026-999999").andExpect(status().isNotFound());
    }

    @Test
    void shouldShowAnExampleThatCanBeSentAsItStands() throws Exception {
        desk.request();
        JsonNode example = desk.documentation()
                .at("/paths/~1api~1v1~1applications/post/requestBody/content/application~1json/example");

        desk.send(example)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.accepted").value(true));
    }
}
