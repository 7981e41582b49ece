package org.guangsha.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.household.IdentifiedPerson;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.journal.EntryKind;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.AsMember;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks every way through {@code evidence}: answers, failures, the end of the time, and what an official then does. */
@ProcedureTest("evidence")
@Import(EvidenceChecks.Registers.class)
@Tag("R04")
class EvidenceProcedureTest extends EvidenceChecks {

    /** Of what {@link ScriptedSource} answers, byte for byte. */
    private static final String SHA256 = "f07c4429cfa777dc0dfa21e8be6dd2ecaab3db015a4da4870684c10214c13222";

    @Autowired
    EvidenceQueries queries;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Staff staff;

    @Autowired
    AsMember as;

    @Autowired
    IdentityService identities;

    @Test
    void shouldKeepEachAnswerWithSourceTimeAndHashAndEnd() {
        tax.then(question -> earning(question, 120_000));
        civil.thenKnowsNobody();
        begin();
        assertThat(tax.questions())
                .as("nothing is asked in the caller's transaction")
                .isEmpty();
        time.set("2026-03-02T09:05");
        tick("tax");
        assertThat(running()).isTrue();
        tick("civil");

        assertThat(running()).isFalse();
        assertThat(evidence.of(caseNo))
                .extracting(AnswerFacts::source, AnswerFacts::state, AnswerFacts::office, AnswerFacts::sha256)
                .containsExactly(
                        tuple("tax", AnswerState.ANSWERED, HOUSING, SHA256),
                        tuple("civil", AnswerState.ANSWERED, HOUSING, SHA256));
        assertThat(check("tax").askedAt()).isEqualTo(time.at("2026-03-02T09:00").toInstant());
        assertThat(check("tax").answeredAt())
                .isEqualTo(time.at("2026-03-02T09:05").toInstant());
        assertThat(lines(EntryKind.EVIDENCE)).containsExactly("向税务部门、民政部门核查", "税务部门已答复", "民政部门已答复");
        Question asked = tax.questions().get(0);
        assertThat(asked.from()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(asked.until()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(asked.people()).extracting(IdentifiedPerson::name).containsExactly("陈䶮", "李㛃");
    }

    @Test
    void shouldFlagForTheReviewerWhatDiffersBeyondTheTolerance() {
        tax.then(question -> earning(question, 120_000));
        begin();
        assertThat(evidence.discrepancies(caseNo)).isEmpty();
        tick("tax");
        assertThat(evidence.discrepancies(caseNo))
                .extracting(Discrepancy::kind, Discrepancy::member, Discrepancy::declared, Discrepancy::exchanged)
                .containsExactly(
                        tuple(DiscrepancyKind.INCOME, "陈*", "10800.00 元", "14400.00 元"),
                        tuple(DiscrepancyKind.INCOME, "李*", "10800.00 元", "14400.00 元"),
                        tuple(DiscrepancyKind.INCOME, "全家", "21600.00 元", "28800.00 元"));
        assertThat(evidence.lines(caseNo))
                .containsExactly(
                        new EvidenceLine("税务部门", "陈*", "收入合计 14400.00 元"),
                        new EvidenceLine("税务部门", "李*", "收入合计 14400.00 元"));
    }

    @Test
    void shouldKeepNoAnswerInClear() {
        tax.then(question -> earning(question, 123_457));
        begin();
        tick("tax");
        assertThat(sql.queryForList("select raw, people from evidence_answer where case_no = ?", caseNo)
                        .toString())
                .doesNotContain("123457", "WAGE", "YXMgaXQgY2FtZQ");
    }

    @Test
    void shouldTryAgainWithGrowingPausesThenWaitForAnOfficialVisibly() {
        begin();
        for (String due : List.of("02T09:05", "02T09:35", "02T11:35", "02T19:35")) {
            assertThat(tickInVain("tax")).hasMessage("税务部门不在线");
            assertThat(job("tax").getDuedate()).isEqualTo(time.at("2026-03-" + due));
            assertThat(incidents()).isEmpty();
            time.set("2026-03-" + due);
        }
        tickInVain("tax");
        assertThat(job("tax").getRetries()).isZero();
        assertThat(incidents()).containsExactly("failedJob");
        assertThat(tax.questions()).hasSize(5).extracting(Question::id).containsOnly(caseNo + "-1-tax");
        assertThat(desk.waiting(List.of(HOUSING)))
                .extracting(row -> row.check().source(), DeskCheck::stuck, DeskCheck::trouble)
                .containsExactly(tuple("tax", true, "税务部门不在线"), tuple("civil", false, ""));
    }

    @Test
    void shouldAskOnceMoreWhenAnOfficialSaysSo() {
        fail("tax");
        desk.tryAgain(check("tax"));
        assertThat(incidents()).isEmpty();
        tickInVain("tax");
        assertThat(incidents()).containsExactly("failedJob");
        tax.thenKnowsNobody();
        desk.tryAgain(check("tax"));
        tick("tax");
        assertThat(check("tax").state()).isEqualTo(AnswerState.ANSWERED);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void shouldNotLetSomebodyWaitForAPauseThatSomebodyCutsShort() {
        begin();
        tickInVain("tax");
        time.set("2026-03-02T09:01");
        assertThat(waiting("tax").nextTry())
                .isEqualTo(time.at("2026-03-02T09:05").toInstant());
        desk.tryAgain(check("tax"));
        assertThat(waiting("tax").nextTry()).isNull();
        assertThat(job("tax").getRetries()).isEqualTo(4);
    }

    @Test
    void shouldGoOnWithPapersAndRecordWhy() {
        fail("tax");
        desk.goOnWithPapers(check("tax"), " 税务专线中断，已收单位证明 ");

        assertThat(incidents()).isEmpty();
        assertThat(check("tax").state()).isEqualTo(AnswerState.PAPERS_INSTEAD);
        assertThat(check("tax").words()).isEqualTo("税务专线中断，已收单位证明");
        assertThat(lines(EntryKind.PAPERS_INSTEAD)).containsExactly("税务部门：税务专线中断，已收单位证明");
        assertThat(running()).as("the other source is still asked").isTrue();
        civil.thenKnowsNobody();
        tick("civil");
        assertThat(running()).isFalse();
    }

    @Test
    void shouldTakeEachSourceAlone() {
        fail("tax");
        desk.goOnWithPapers(check("civil"), "民政部门另行出具证明");
        assertThat(check("civil").state()).isEqualTo(AnswerState.PAPERS_INSTEAD);
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
        assertThat(incidents()).containsExactly("failedJob");
    }

    @Test
    void shouldWaitForAnOfficialWhenTheTimeIsOver() {
        civil.thenKnowsNobody();
        begin();
        tick("civil");
        tickInVain("tax");
        timeIsOver();

        assertThat(jobs()).isEmpty();
        assertThat(incidents()).containsExactly("evidenceOverdue");
        assertThat(waiting("tax").stuck()).isTrue();
        assertThat(waiting("tax").trouble()).isEqualTo("税务部门逾期未答复");
        assertThat(lines(EntryKind.EVIDENCE)).contains("税务部门逾期未答复");

        desk.tryAgain(check("tax"));
        assertThat(incidents()).isEmpty();
        tax.thenKnowsNobody();
        tick("tax");
        assertThat(running()).isFalse();
    }

    @Test
    void shouldGoOnWithPapersAfterTheTimeIsOverToo() {
        civil.thenKnowsNobody();
        begin();
        tick("civil");
        timeIsOver();
        desk.goOnWithPapers(check("tax"), "已收纳税证明");
        assertThat(incidents()).isEmpty();
        assertThat(running()).isFalse();
    }

    @Test
    void shouldTellWhoeverComesTooLate() {
        civil.thenKnowsNobody();
        begin();
        AnswerFacts civilCheck = check("civil");
        tick("civil");
        assertThatThrownBy(() -> desk.goOnWithPapers(civilCheck, "晚了"))
                .satisfies(refused ->
                        assertThat(((FaultsFound) refused).status().value()).isEqualTo(409));
        assertThatThrownBy(() -> desk.tryAgain(civilCheck)).isInstanceOf(FaultsFound.class);
        assertThat(check("civil").state()).isEqualTo(AnswerState.ANSWERED);
    }

    @Test
    void shouldNotGoOnWithoutAReason() {
        begin();
        for (String reason : new String[] {null, "  ", "过".repeat(501)}) {
            assertThatThrownBy(() -> desk.goOnWithPapers(check("tax"), reason))
                    .isInstanceOfSatisfying(
                            FaultsFound.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Fault::path)
                                    .containsExactly("reason"));
        }
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
    }

    @Test
    void shouldKeepOneAnswerHoweverOftenTheStepRuns() {
        tax.thenKnowsNobody();
        begin();
        queries.ask(caseNo, 1, "tax");
        AnswerFacts first = check("tax");
        queries.ask(caseNo, 1, "tax");
        tick("tax");
        assertThat(tax.questions()).hasSize(1);
        assertThat(check("tax")).isEqualTo(first);
    }

    @Test
    void shouldKeepNothingOfAnAnswerThatWasLostOnTheWayToTheFileAndAskAgain() {
        tax.thenKnowsNobody();
        tax.thenKnowsNobody();
        begin();
        doThrow(new IllegalStateException("killed"))
                .when(journal)
                .note(anyString(), any(), anyString(), contains("已答复"));
        String job = job("tax").getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("killed");
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
        assertThat(check("tax").sha256()).isNull();

        doCallRealMethod().when(journal).note(anyString(), any(), anyString(), contains("已答复"));
        tick("tax");
        assertThat(check("tax").state()).isEqualTo(AnswerState.ANSWERED);
        assertThat(tax.questions()).extracting(Question::id).containsExactly(caseNo + "-1-tax", caseNo + "-1-tax");
        assertThat(lines(EntryKind.EVIDENCE)).containsOnlyOnce("税务部门已答复");
    }

    @Test
    void shouldTellAnErrorOfTheProgramWithoutItsWords() {
        tax.then(question -> {
            throw new IllegalArgumentException(Questions.HUSBAND);
        });
        begin();
        assertThat(tickInVain("tax"))
                .hasMessage("向税务部门核查时程序出错（IllegalArgumentException）")
                .hasNoCause()
                .satisfies(told -> assertThat(told.getStackTrace()[0].getClassName())
                        .isEqualTo(EvidenceProcedureTest.class.getName()));
        assertThat(waiting("tax").trouble()).doesNotContain(Questions.HUSBAND);
    }

    @Test
    void shouldBeginANewRoundAndKeepWhatWasAnswered() {
        tax.then(question -> earning(question, 500_000));
        begin();
        tick("tax");
        begin();
        assertThat(evidence.of(caseNo))
                .extracting(AnswerFacts::round, AnswerFacts::source, AnswerFacts::state)
                .containsExactly(
                        tuple(1, "tax", AnswerState.ANSWERED),
                        tuple(1, "civil", AnswerState.CANCELLED),
                        tuple(2, "tax", AnswerState.ASKED),
                        tuple(2, "civil", AnswerState.ASKED));
        assertThat(jobs()).hasSize(2);
        assertThat(evidence.discrepancies(caseNo)).as("of the new round").isEmpty();
    }

    @Test
    void shouldEndWithTheCaseWhoeverEndsIt() {
        fail("tax");
        identities.setAuthentication("somebody", List.of(), List.of("community-130403005001"));
        try {
            process.cancel(caseNo);
            assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("somebody");
        } finally {
            identities.clearAuthentication();
        }
        assertThat(running()).isFalse();
        assertThat(incidents()).isEmpty();
        assertThat(check("tax").state()).isEqualTo(AnswerState.CANCELLED);
        assertThat(desk.waiting(List.of(HOUSING))).isEmpty();
    }

    @Test
    void shouldBelongToTheHousingOfficeWhoeverBeginsIt() {
        as.run(staff.in("community-130403005001"), this::begin);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .singleResult()
                        .getTenantId())
                .isEqualTo(HOUSING);
        assertThat(desk.waiting(List.of("housing-130402"))).isEmpty();
        assertThat(desk.find(check("tax").id(), List.of("housing-130402"))).isEmpty();
        assertThat(desk.find(check("tax").id(), List.of(HOUSING))).isPresent();
    }

    @Test
    void shouldLetOneWinWhenAnOfficialActsWhileTheSourceIsAnswering() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch acted = new CountDownLatch(1);
        tax.then(question -> {
            asked.countDown();
            await(acted);
            return earning(question, 90_000);
        });
        begin();
        var engine = CompletableFuture.runAsync(() -> tick("tax"));
        await(asked);
        desk.goOnWithPapers(check("tax"), "不再等待");
        acted.countDown();
        assertThatThrownBy(engine::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(OptimisticLockingException.class);
        assertThat(check("tax").state()).isEqualTo(AnswerState.PAPERS_INSTEAD);
        assertThat(check("tax").sha256()).isNull();
        assertThat(lines(EntryKind.EVIDENCE)).doesNotContain("税务部门已答复");
    }

    private DeskCheck waiting(String source) {
        return desk.waiting(List.of(HOUSING)).stream()
                .filter(row -> row.check().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private void fail(String source) {
        begin();
        for (int tries = 0; tries < 5; tries++) {
            tickInVain(source);
        }
        assertThat(incidents()).containsExactly("failedJob");
    }

    private void timeIsOver() {
        var timer = management
                .createJobQuery()
                .processDefinitionKey(EvidenceProcess.KEY)
                .timers()
                .singleResult();
        assertThat(timer.getDuedate()).isEqualTo(time.at("2026-03-07T09:00"));
        time.set("2026-03-07T09:00");
        management.executeJob(timer.getId());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everybody earns so much a month. */
    private static Answer earning(Question question, long fen) {
        return ScriptedSource.answer(question.people().stream()
                .map(person ->
                        new PersonAnswer(person.idHash(), true, year(question, fen), List.of(), List.of(), null, null))
                .toList());
    }

    private static List<IncomeFacts> year(Question question, long fen) {
        return Stream.iterate(question.from(), question::covers, month -> month.plusMonths(1))
                .map(month -> new IncomeFacts(IncomeKind.WAGE, month, fen))
                .toList();
    }
}
