package org.guangsha.requalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.guangsha.exit.ExitFacts;
import org.guangsha.exit.ExitGround;
import org.guangsha.journal.Entry;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.DeliveryWay;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy;
import org.guangsha.policy.Sourced;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.sla.BreachRegister;
import org.guangsha.subsidy.SubsidyPauses;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** Walks every way through {@code requalification} from 10 June 2026: declared until 25 June, late until 24 August. */
@ProcedureTest("requalification")
@Tag("R17")
class RequalificationProcedureTest extends AtTheStreet {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final long TWELVE_HUNDRED_A_HEAD = 2_880_000;
    private static final long RICH = 20_000_000;

    @Autowired
    SubsidyPauses pauses;

    @Autowired
    Deliveries deliveries;

    @Autowired
    BreachRegister breaches;

    @Autowired
    Journal journal;

    @Autowired
    RequalificationDates dates;

    @Autowired
    Policy policy;

    @Test
    void shouldConfirmAtOnceWhoeverIsUnchanged() {
        String caseNo = paid();
        Requalification one = begin(caseNo, CheckOutcome.UNCHANGED, "");
        assertThat(one.state()).isEqualTo(RequalificationState.CONFIRMED);
        assertThat(one.settledOn()).isEqualTo("2026-06-10");
        assertThat(kinds(caseNo)).endsWith(LetterKind.REQUALIFIED);
        assertThat(journal.of(caseNo)).extracting(Entry::words).contains("年度复核：继续保障");
        assertThat(running(caseNo)).isFalse();
    }

    @Test
    @Tag("R12")
    void shouldAdjustFromTheMonthOfThePolicyAndTellTheAmount() {
        String caseNo = paid();
        long before = award(caseNo).fen(YearMonth.of(2026, 6));
        find(caseNo, TWELVE_HUNDRED_A_HEAD);
        Requalification one = begin(caseNo, CheckOutcome.AMOUNT_CHANGED, "收入变化。");
        assertThat(one.state()).isEqualTo(RequalificationState.ADJUSTED);
        assertThat(award(caseNo).fen(YearMonth.of(2026, 6))).isEqualTo(before);
        assertThat(award(caseNo).fen(JULY)).isPositive().isLessThan(before);
        assertThat(award(caseNo).latest().facts().incomePerHeadFen()).isEqualTo(120_000);
        assertThat(kinds(caseNo)).endsWith(LetterKind.SUBSIDY, LetterKind.REQUALIFIED);
        assertThat(journal.of(caseNo))
                .extracting(Entry::words)
                .anyMatch(words -> words.startsWith("年度复核：调整后继续保障，租赁补贴自 2026-07 起由每月"));
    }

    @Test
    @Tag("R19")
    void shouldHandWhoeverIsNotEligibleOverToTheExit() {
        String caseNo = paid();
        find(caseNo, RICH);
        Requalification one = begin(caseNo, CheckOutcome.NOT_ELIGIBLE, "人均月收入超过标准。");
        assertThat(one.state()).isEqualTo(RequalificationState.EXIT);
        assertThat(running(caseNo)).isFalse();
        ExitFacts exit = exits.openOf(caseNo).orElseThrow();
        assertThat(exit.ground()).isEqualTo(ExitGround.INCOME_RISEN);
        assertThat(exit.words()).isEqualTo("人均月收入超过标准。");
        assertThat(begin(walk.accept(Families.couple()), CheckOutcome.UNCHANGED, "")
                        .state())
                .isEqualTo(RequalificationState.CONFIRMED);
    }

    @Test
    void shouldLetAReviewerSayWhatFollowsWhereNoExitMayBeOpened() {
        String caseNo = walk.accept(Families.couple());
        walk.grant(staff, caseNo);
        find(caseNo, RICH);
        Requalification one = begin(caseNo, CheckOutcome.NOT_ELIGIBLE, "人均月收入超过标准。");
        assertThat(one.state()).isEqualTo(RequalificationState.OPEN);
        assertThat(one.words()).isEqualTo("人均月收入超过标准。；不能发起退出：提供保障尚未办结，办结后再发起退出");
        Map<String, Object> rich = Map.of("income", "200000", "ground", "INCOME_RISEN");
        assertThatThrownBy(() -> review(one, "NOT_ELIGIBLE", rich)).hasMessageContaining("提供保障尚未办结");
        assertThatThrownBy(() -> review(one, "ELIGIBLE", rich)).hasMessageContaining("按所填数字核定为不符合");
        review(one, "ELIGIBLE", Map.of("income", "21600", "against", "x"));
        assertThat(now(one).state()).isEqualTo(RequalificationState.ADJUSTED);
        assertThat(requalifications.view(one.id()).orElseThrow().reviews())
                .singleElement()
                .satisfies(review ->
                        assertThat(review.against()).as("nothing to explain").isNull());
    }

    @Test
    void shouldAskADoubtfulHouseholdAndReviewWhatItDeclares() {
        String caseNo = paid();
        Requalification one = doubtful(caseNo);
        assertThat(kinds(caseNo)).endsWith(LetterKind.DECLARATION_ASKED);
        assertThat(task(caseNo)).as("nobody reviews before it has spoken").isNull();
        time.travelTo("2026-06-12T10:00");
        declare(one, "21600");
        assertThat(task(caseNo).getName()).isEqualTo("资格复核 " + caseNo);
        assertThat(task(caseNo).getTenantId()).isEqualTo(STREET);
        assertThat(task(caseNo).getDueDate()).isEqualTo(time.at("2026-06-22T23:59:59"));
        review(one, "ELIGIBLE", Map.of());
        assertThat(now(one).state()).isEqualTo(RequalificationState.CONFIRMED);
        assertThat(findings.of(caseNo)).as("what the review found is on file").hasSize(2);
        assertThat(award(caseNo).versions()).hasSize(1);
    }

    @Test
    @Tag("R13")
    void shouldRemindPauseForSilenceAndGoOnWithoutBackPayOnceItDeclares() {
        String caseNo = paid();
        Requalification one = doubtful(caseNo);
        time.travelTo("2026-06-20T23:00");
        assertThat(kinds(caseNo)).doesNotContain(LetterKind.DECLARATION_REMINDER);
        time.travelTo("2026-06-25T23:00");
        assertThat(kinds(caseNo)).endsWith(LetterKind.DECLARATION_REMINDER);
        time.travelTo("2026-06-26T09:00");
        assertThat(kinds(caseNo)).endsWith(LetterKind.DECLARATION_OVERDUE);
        assertThat(award(caseNo).fen(YearMonth.of(2026, 6))).isPositive();
        assertThat(award(caseNo).fen(JULY)).isZero();

        time.travelTo("2026-07-30T09:00");
        declare(one, "28800");
        time.travelTo("2026-08-03T09:00");
        review(one, "ELIGIBLE", Map.of());
        assertThat(now(one).state()).isEqualTo(RequalificationState.ADJUSTED);
        assertThat(award(caseNo).fen(JULY)).as("never made good").isZero();
        assertThat(award(caseNo).fen(YearMonth.of(2026, 8)))
                .as("the month after the declaration")
                .isPositive();
        assertThat(award(caseNo).fen(YearMonth.of(2026, 9)))
                .isLessThan(award(caseNo).fen(YearMonth.of(2026, 8)));
    }

    @Test
    void shouldCountTheTermFromTheDayTheLetterWasReceived() {
        String caseNo = paid();
        Requalification one = doubtful(caseNo);
        time.travelTo("2026-06-24T09:00");
        letters.ofCase(caseNo).stream()
                .filter(letter -> letter.kind() == LetterKind.DECLARATION_ASKED)
                .forEach(letter -> deliveries.record(letter.id(), time.today(), DeliveryWay.values()[0]));
        time.travelTo("2026-07-09T23:00");
        assertThat(pauses.openOf(caseNo)).isEmpty();
        assertThat(requalifications.view(one.id()).orElseThrow().declaredUntil())
                .isEqualTo("2026-07-09");
        time.travelTo("2026-07-10T09:00");
        assertThat(pauses.openOf(caseNo))
                .get()
                .satisfies(pause -> assertThat(pause.from()).isEqualTo("2026-08"));
        assertThat(kinds(caseNo).stream().filter(kind -> kind == LetterKind.DECLARATION_REMINDER))
                .as("before each of the two last days")
                .hasSize(2);
    }

    @Test
    @Tag("R08")
    void shouldReviewWithoutADeclarationWhenNoneEverComesAndShowWhenTheReviewIsLate() {
        String caseNo = paid();
        Requalification one = doubtful(caseNo);
        time.travelTo("2026-08-24T23:00");
        assertThat(task(caseNo)).isNull();
        time.travelTo("2026-08-25T09:00");
        assertThat(task(caseNo)).isNotNull();
        time.travelTo("2026-09-02T09:00");
        assertThat(incidents(caseNo)).containsExactly("slaBreach");
        assertThat(breaches.ofCase(caseNo)).hasSize(1);
        review(one, "NOT_ELIGIBLE", Map.of("ground", "MOVED_AWAY", "against", "已迁往外地，数字未变"));
        assertThat(breaches.ofCase(caseNo)).allMatch(breach -> breach.cleared() != null);
        assertThat(now(one).state()).isEqualTo(RequalificationState.EXIT);
        assertThat(exits.openOf(caseNo).orElseThrow().ground()).isEqualTo(ExitGround.MOVED_AWAY);
        assertThat(pauses.openOf(caseNo))
                .as("what was found decides from now on, no longer the silence")
                .isEmpty();
    }

    @Test
    void shouldReviewAtOnceWhereTheCityDoesNotPauseForSilence() {
        Object before = ReflectionTestUtils.getField(dates, "policy");
        RequalificationPolicy.Declaration strict = policy.requalification().declaration();
        ReflectionTestUtils.setField(
                dates,
                "policy",
                new RequalificationPolicy.Declaration(
                        strict.days(),
                        strict.remindDaysBefore(),
                        new Sourced<>(false, "test"),
                        strict.lateDays(),
                        strict.reviewWorkingDays()));
        try {
            String caseNo = paid();
            doubtful(caseNo);
            time.travelTo("2026-06-26T09:00");
            assertThat(task(caseNo)).isNotNull();
            assertThat(pauses.openOf(caseNo)).isEmpty();
            assertThat(kinds(caseNo)).doesNotContain(LetterKind.DECLARATION_OVERDUE);
        } finally {
            ReflectionTestUtils.setField(dates, "policy", before);
        }
    }

    @Test
    void shouldAskAgainWithATermOfItsOwnWhenTheDeclarationDoesNotSuffice() {
        String caseNo = paid();
        Requalification one = doubtful(caseNo);
        time.travelTo("2026-06-12T10:00");
        declare(one, "21600");
        time.travelTo("2026-06-15T10:00");
        review(one, "ASK_AGAIN", Map.of("words", "缺少配偶的收入证明。"));
        assertThat(task(caseNo)).isNull();
        assertThat(requalifications.view(one.id()).orElseThrow().askings())
                .extracting(Asking::number, Asking::words)
                .containsExactly(tuple(1, "不动产登记显示新增住房一套。"), tuple(2, "缺少配偶的收入证明。"));
        assertThat(requalifications.view(one.id()).orElseThrow().declaredUntil())
                .isEqualTo("2026-06-30");
        time.travelTo("2026-07-01T09:00");
        assertThat(award(caseNo).fen(YearMonth.of(2026, 8))).isZero();
        declare(one, "21600");
        review(one, "ELIGIBLE", Map.of());
        assertThat(award(caseNo).fen(YearMonth.of(2026, 8)))
                .as("it spoke before a month was left out")
                .isPositive();
        assertThat(now(one).state()).isEqualTo(RequalificationState.CONFIRMED);
    }

    @Test
    void shouldReviewAtOnceWhatWasDeclaredBeforeAnybodyAsked() {
        String caseNo = paid();
        Requalification one = listed(caseNo, CheckOutcome.DOUBTFUL, "收入有增加。");
        declare(one, "28800");
        process.start(one);
        assertThat(task(caseNo)).isNotNull();
        assertThat(kinds(caseNo)).doesNotContain(LetterKind.DECLARATION_ASKED);
        declare(one, "30000");
        assertThat(requalifications.view(one.id()).orElseThrow().declarations())
                .as("another one while it is reviewed")
                .hasSize(2);
    }

    @Test
    @Tag("R19")
    void shouldLapseWhenTheEntitlementEndsOtherwise() {
        String caseNo = paid();
        Requalification open = doubtful(caseNo);
        sql.update(
                "insert into requalification (case_no, occasion, cause, in_year, community_code, seat, state, opened_on, due_on) values (?, 'annual-2027', 'ANNUAL', 2027, ?, '130403', 'LISTED', date '2026-06-10', date '2026-06-30')",
                caseNo,
                COMMUNITY);
        entitlements.end(caseNo, time.today());
        assertThat(now(open).state()).isEqualTo(RequalificationState.LAPSED);
        assertThat(requalifications.of(caseNo)).allMatch(one -> one.state() == RequalificationState.LAPSED);
        assertThat(running(caseNo)).isFalse();
        assertThat(codes(() -> declare(open, "21600"))).containsExactly("SETTLED");
        entitlements.end(caseNo, time.today());
        assertThat(journal.of(caseNo))
                .extracting(Entry::words)
                .filteredOn("年度复核：保障已先行终止"::equals)
                .as("told once for each")
                .hasSize(2);
    }

    @Test
    void shouldTellEverythingThatADeclarationOrAReviewLacks() {
        String caseNo = paid();
        Requalification one = doubtful(caseNo);
        assertThat(codes(() -> declarations.declare(one.id(), "1.234", "-1", "", "长".repeat(2001))))
                .containsExactly("YUAN", "YUAN", "AREA", "TOO_LONG");
        declare(one, "21600");
        assertThatThrownBy(() -> review(one, "", Map.of("words", " ")))
                .hasMessageContaining("请选择复核结论")
                .hasMessageContaining("请填写复核意见");
        assertThatThrownBy(() -> review(one, "NOT_ELIGIBLE", Map.of("income", "很多", "ownArea", "x")))
                .hasMessageContaining("家庭年收入应为金额")
                .hasMessageContaining("自有住房面积")
                .hasMessageContaining("请选择退出的情形");
        assertThatThrownBy(() -> review(one, "NOT_ELIGIBLE", Map.of("ground", "INCOME_RISEN")))
                .hasMessageContaining("按所填数字核定为符合");
        assertThat(requalifications.view(one.id()).orElseThrow().reviews()).isEmpty();
    }

    private List<String> incidents(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(one -> runtime.createIncidentQuery().processInstanceId(one.getId()).list().stream())
                .map(Incident::getIncidentType)
                .toList();
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (FaultsFound refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }
}
