package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.application.CaseChanges;
import org.guangsha.application.CaseEndings;
import org.guangsha.demo.ReviewForm;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.AnswerFacts;
import org.guangsha.exchange.AnswerState;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceProcess;
import org.guangsha.exchange.EvidenceService;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Question;
import org.guangsha.exchange.ScriptedSource;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Other registers are asked beside a real case; what they say is shown to whoever reviews it and decides nothing. */
@ProgramTest
@TestPropertySource(properties = "camunda.bpm.process-engine-name=caseevidence")
@Import(CaseEvidenceTest.Register.class)
@Tag("R25")
class CaseEvidenceTest extends ProcedureCase {

    private static final long SEVERAL_THOUSAND_YUAN = 900_000;

    @TestConfiguration
    static class Register {
        @Bean
        ScriptedSource tax() {
            return new ScriptedSource("tax", "税务部门", EvidenceKind.INCOME);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ScriptedSource tax;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private ManagementService management;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private CaseEndings endings;

    @Autowired
    private Dossiers dossiers;

    @BeforeEach
    void forget() {
        tax.forget();
    }

    @Test
    void shouldAskBesideTheCaseAndShowReviewersWhereTheAnswerDiffers() {
        String caseNo = accept(Families.couple());
        assertThat(offices.open(community, caseNo))
                .as("the case waits for nobody")
                .hasSize(1);
        assertThat(states(caseNo)).containsExactly(AnswerState.ASKED);
        assertThat(dossiers.read(caseNo).prop("evidence").elements()).isEmpty();

        tax.then(CaseEvidenceTest::earning);
        management.executeJob(asking(caseNo).getId());
        assertThat(states(caseNo)).containsExactly(AnswerState.ANSWERED);
        var dossier = dossiers.read(caseNo);
        assertThat(dossier.prop("evidence").toString()).contains("税务部门", "words");
        assertThat(dossier.prop("discrepancies").toString()).contains("declared", "108000.00 元", "10800.00 元");
        assertThat(findings.latest(caseNo).orElseThrow().eligible())
                .as("it decides nothing")
                .isTrue();

        AnswerFacts answer = evidence.of(caseNo).get(0);
        assertThat(new Visitor(port)
                        .logIn(community)
                        .get("/desk/cases/" + caseNo)
                        .body())
                .contains("信息核查", "税务部门", "请核对", "收入不一致", answer.sha256().substring(0, 12));
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    void shouldAskAnewOnceTheHouseholdHasChanged() {
        String caseNo = accept(Families.couple());
        var file = households.read(cases.byNo(caseNo).householdId());
        long spouse = file.members().get(1).id();
        changes.change(caseNo, new HouseholdChange(ChangeKind.DEATH, spouse, null, null, time.today()));
        assertThat(states(caseNo)).containsExactly(AnswerState.CANCELLED, AnswerState.ASKED);
        assertThat(evidence.of(caseNo)).extracting(AnswerFacts::round).containsExactly(1, 2);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    void shouldStopAskingHoweverTheCaseEnds() {
        String withdrawn = accept(Families.couple());
        endings.withdraw(withdrawn, "不再申请");
        assertNothingIsAsked(withdrawn);

        String refused = accept(Families.couple());
        refuse(community, refused, "NOT_VERIFIABLE");
        assertNothingIsAsked(refused);

        String granted = accept(Families.couple());
        atDecision(granted);
        pass(housing, granted);
        offices.complete(housing, granted, ReviewForm.signed(time.today()));
        assertNothingIsAsked(granted);
    }

    private void assertNothingIsAsked(String caseNo) {
        assertThat(cases.outcome(caseNo)).isPresent();
        assertThat(states(caseNo)).containsExactly(AnswerState.CANCELLED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
    }

    private List<AnswerState> states(String caseNo) {
        return evidence.of(caseNo).stream().map(AnswerFacts::state).toList();
    }

    private Job asking(String caseNo) {
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(EvidenceProcess.KEY)
                .processInstanceBusinessKey(caseNo)
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .singleResult();
    }

    /** Everybody is said to have earned much more than declared in each of the months. */
    private static Answer earning(Question question) {
        return ScriptedSource.answer(question.people().stream()
                .map(person ->
                        new PersonAnswer(person.idHash(), true, months(question), List.of(), List.of(), null, null))
                .toList());
    }

    private static List<IncomeFacts> months(Question question) {
        return IntStream.range(0, 12)
                .mapToObj(question.from()::plusMonths)
                .map(month -> new IncomeFacts(IncomeKind.WAGE, month, SEVERAL_THOUSAND_YUAN))
                .toList();
    }
}
