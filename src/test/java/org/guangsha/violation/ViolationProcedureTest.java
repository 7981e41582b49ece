package org.guangsha.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Incident;
import org.guangsha.application.PrecheckFault;
import org.guangsha.application.Prechecks;
import org.guangsha.entitlement.BanRecord;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.ExitOutcome;
import org.guangsha.exit.HandOver;
import org.guangsha.household.SpecialGroup;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Ledger;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.DeliveryWay;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.rent.RentCharging;
import org.guangsha.rent.RentReferral;
import org.guangsha.sla.BreachRegister;
import org.guangsha.subsidy.Award;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** Walks every way through {@code violation}, mostly from 10 June 2026: heard until 22 June, decisions appealed until 10 July. */
@ProcedureTest("violation")
@Tag("R21")
class ViolationProcedureTest extends AtTheViolation {

    private static final String LONG_AGO = "2026-05-02";

    @Autowired
    BreachRegister breaches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    RentCharging charging;

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Prechecks prechecks;

    @Autowired
    ApplicationContext beans;

    @Test
    @Tag("R22")
    void shouldTellHearDecideAndCarryOutWhatWasOrderedOnceTheDecisionIsFinal() {
        String caseNo = paid();
        bankPaid(caseNo, "2026-05", "2026-06");
        long fen = awards.of(caseNo).get(0).fen(YearMonth.of(2026, 5));
        long id = report(ViolationKind.FRAUD, "联纺路某户");
        assertThat(task("violation-" + id).getName()).isEqualTo("线索初查 举报 " + id);
        assertThat(task("violation-" + id).getTenantId()).isEqualTo(HOUSING);
        screen(
                id,
                Map.of(
                        "screeningOutcome",
                        "OPEN",
                        "caseNo",
                        caseNo,
                        "kind",
                        "FRAUD",
                        "since",
                        "2026-04-10",
                        "screeningWords",
                        "线索具体。"));
        assertThat(task(caseNo).getName()).as("matched with its case").isEqualTo("调查 " + caseNo);
        found(caseNo);
        assertThat(kinds(caseNo)).endsWith(LetterKind.VIOLATION_NOTICE);
        assertThat(task(caseNo)).as("nobody decides before it is heard").isNull();
        violations.state(id, "收入证明由单位开具。");
        assertThat(task(caseNo).getName()).isEqualTo("作出处理决定 " + caseNo);
        decide(
                caseNo,
                Map.of(
                        "ruling",
                        "FOUNDED",
                        "reclaim",
                        true,
                        "instalments",
                        "2",
                        "issuer",
                        "某某商贸公司",
                        "superior",
                        "区商务局",
                        "certificate",
                        "收入证明"));

        assertThat(kinds(caseNo)).endsWith(LetterKind.VIOLATION_DECISION);
        assertThat(awards.of(caseNo).get(0).to()).as("the last month paid").isEqualTo(YearMonth.of(2026, 6));
        assertThat(bansOf(id)).hasSize(2).allSatisfy(record -> {
            assertThat(record.ban().decidedOn()).isEqualTo("2026-06-10");
            assertThat(record.ban().startsOn()).isEqualTo("2026-06-10");
            assertThat(record.ban().until()).isEqualTo("2031-06-10");
        });
        assertThat(holds(caseNo)).as("until the decision is final").isTrue();
        assertThat(claims.of(id).orElseThrow().claim().isDue()).isFalse();
        unappealed();

        assertThat(running(id)).isFalse();
        assertThat(violation(id).outcome()).isEqualTo(ViolationOutcome.SANCTIONED);
        assertThat(holds(caseNo)).isFalse();
        assertThat(exits.of(caseNo)).singleElement().satisfies(exit -> {
            assertThat(exit.ground()).isEqualTo(ExitGround.VIOLATION);
            assertThat(exit.outcome()).isEqualTo(ExitOutcome.EXITED);
        });
        assertThat(kinds(caseNo)).contains(LetterKind.ISSUER_REFERRAL).doesNotContain(LetterKind.DEED_REFERRAL);
        ClaimStanding claim = claims.of(id).orElseThrow();
        assertThat(claim.claim().fen()).isEqualTo(2 * fen);
        assertThat(claim.parts())
                .extracting(ClaimStanding.Part::dueOn)
                .containsExactly(LocalDate.of(2026, 8, 13), LocalDate.of(2026, 9, 13));
        assertThat(ledger.balanceOn(Book.SUBSIDY, Account.SUBSIDY_OVERPAID, SEAT, time.today()))
                .isGreaterThanOrEqualTo(2 * fen);
        assertThat(violations.sanctions(id))
                .extracting(SanctionState::sanction)
                .containsExactly(Sanction.BAN, Sanction.STOP, Sanction.WITHDRAW, Sanction.RECLAIM, Sanction.ISSUER);
        assertThat(violations.sanctions(id)).allMatch(state -> state.doneOn() != null);
        repeat(
                id,
                "imposeBan",
                "stopBenefits",
                "withdrawEntitlement",
                "reclaimOverpaid",
                "askMarketRent",
                "referDeed",
                "referIssuer",
                "closeViolation",
                "undoSanctions");
        assertThat(bansOf(id))
                .as("a step that runs again does nothing")
                .hasSize(2)
                .allMatch(record -> record.liftedOn() == null);
    }

    @Test
    @Tag("R22")
    @Tag("R14")
    void shouldAskMarketRentAndCountTheBanFromTheReturnAfterATenancyViolation() {
        String caseNo = housed();
        charging.charge(YearMonth.of(2026, 6), List.of(SEAT));
        long id = founded(caseNo, ViolationKind.SUBLET, "2026-05-16");
        assertThat(bansOf(id)).hasSize(2).allSatisfy(record -> {
            assertThat(record.ban().startsOn()).isNull();
            assertThat(record.ban().holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
        });
        unappealed();
        assertThat(tenancies.of(caseNo).orElseThrow().raised()).isEqualTo("2026-05-16");
        assertThat(holds(caseNo)).as("until the dwelling is back").isTrue();
        assertThat(violation(id).outcome()).isEqualTo(ViolationOutcome.SANCTIONED);
        charging.charge(YearMonth.of(2026, 7), List.of(SEAT));
        assertThat(sql.queryForList(
                        "select sum(fen) from rent_charge where case_no = ? group by rent_month order by rent_month",
                        Long.class,
                        caseNo))
                .as("May 490 × 15/31 + 700 × 16/31, then 700 a month")
                .containsExactly(59_839L, 70_000L, 70_000L);

        time.travelTo("2026-08-03T09:00");
        exits.handOver(caseNo, new HandOver(LocalDate.of(2026, 8, 1), "", "", "", "完好"));
        work();
        assertThat(bansOf(id)).allSatisfy(record -> {
            assertThat(record.ban().decidedOn()).isEqualTo("2026-06-10");
            assertThat(record.ban().startsOn()).isEqualTo("2026-08-01");
            assertThat(record.ban().until()).isEqualTo("2031-08-01");
        });
        assertThat(holds(caseNo)).isFalse();
    }

    @Test
    @Tag("R09")
    @Tag("R22")
    void shouldGiveEverythingBackWhenSomebodyElseOverturnsTheDecision() {
        String caseNo = paid(Families.couple().inGroups(SpecialGroup.ILL));
        time.set("2026-04-09T10:00");
        time.travelTo("2026-06-10T09:00");
        bankPaid(caseNo, "2026-06");
        Award before = awards.of(caseNo).get(0);
        Standing place = list.standing(caseNo).orElseThrow();
        long id = founded(caseNo, ViolationKind.FRAUD, "2026-04-10");
        assertThat(list.standing(caseNo)).get().extracting(Standing::leftFor).isEqualTo(LeaveReason.VIOLATION);
        assertThat(awards.of(caseNo).get(0).to()).isEqualTo(YearMonth.of(2026, 6));

        time.travelTo("2026-07-06T09:00");
        violations.appeal(id, "证据有误。");
        Map<String, Object> overturn = Map.of("reexaminationOutcome", "OVERTURN", "reexaminationWords", "证据不足。");
        for (String involved : List.of(first, second, decider)) {
            assertThatThrownBy(() -> offices.complete(involved, caseNo, overturn))
                    .hasMessageContaining("未参与的人员");
        }
        assertThatThrownBy(() -> offices.complete(uninvolved, caseNo, Map.of())).hasMessageContaining("请选择复审决定");
        offices.complete(uninvolved, caseNo, overturn);
        work();

        assertThat(awards.of(caseNo)).singleElement().isEqualTo(before);
        assertThat(list.standing(caseNo)).get().satisfies(again -> {
            assertThat(again.isWaiting()).isTrue();
            assertThat(again.rank()).isEqualTo(place.rank());
        });
        assertThat(bansOf(id)).hasSize(2).allSatisfy(record -> {
            assertThat(record.liftedOn()).isEqualTo("2026-07-06");
            assertThat(bans.banOf(record.idHash(), time.today())).isEmpty();
            assertThat(bans.banOf(record.idHash(), LocalDate.of(2026, 7, 5))).isPresent();
        });
        assertThat(prechecks.of(caseNo)).extracting(PrecheckFault::code).doesNotContain(PrecheckFault.Code.BANNED);
        assertThat(claims.of(id).orElseThrow().claim().cancelledOn()).isEqualTo("2026-07-06");
        assertThat(codes(() -> claims.pay(id, 1, time.today(), 100L, "收据"))).containsExactly("NOT_DUE");
        assertThat(holds(caseNo)).isTrue();
        assertThat(kinds(caseNo)).endsWith(LetterKind.REEXAMINATION);
        assertThat(violation(id).outcome()).isEqualTo(ViolationOutcome.OVERTURNED);
        assertThat(running(id)).isFalse();
    }

    @Test
    @Tag("R09")
    void shouldCarryOutWhatIsUpheldAndReferTheDeedOfADwellingThatWasBought() {
        String caseNo = housed();
        sql.update("update dwelling set state = 'SOLD' where case_no = ?", caseNo);
        sql.update("delete from tenancy_term where case_no = ?", caseNo);
        sql.update("delete from tenancy where case_no = ?", caseNo);
        long id = founded(caseNo, ViolationKind.TRANSFERRED, LONG_AGO);
        assertThat(bansOf(id).get(0).ban().startsOn())
                .as("nothing is to be returned first")
                .isEqualTo("2026-06-10");
        violations.appeal(id, "不服。");
        offices.complete(uninvolved, caseNo, Map.of("reexaminationOutcome", "UPHOLD", "reexaminationWords", "转让属实。"));
        work();
        assertThat(kinds(caseNo)).endsWith(LetterKind.REEXAMINATION, LetterKind.DEED_REFERRAL);
        assertThat(holds(caseNo)).isFalse();
        assertThat(exits.of(caseNo))
                .as("a dwelling that was bought is not vacated")
                .isEmpty();
        assertThat(running(id)).isFalse();
    }

    @Test
    void shouldTakeTwoPersonsToInvestigateAndAThirdToDecide() {
        String caseNo = paid();
        long id = opened(caseNo, ViolationKind.FRAUD, "2026-04-10");
        investigate(caseNo, "FOUND");
        Map<String, Object> agreed = Map.of("signature", "AGREE", "signatureWords", "属实");
        assertThatThrownBy(() -> offices.complete(first, caseNo, agreed)).hasMessageContaining("须由另一人");
        sign(caseNo, "AGAIN");
        assertThat(task(caseNo).getName()).startsWith("调查 ");
        found(caseNo);
        time.travelTo("2026-06-22T23:00");
        assertThat(task(caseNo)).isNull();
        time.travelTo("2026-06-23T09:00");
        for (String investigator : List.of(first, second)) {
            assertThatThrownBy(() -> offices.complete(investigator, caseNo, Map.of()))
                    .hasMessageContaining("未参加调查的人员");
        }
        assertThatThrownBy(() -> offices.complete(decider, caseNo, Map.of()))
                .hasMessageContaining("请选择结论")
                .hasMessageContaining("请填写事实和理由");
        decide(caseNo, Map.of("ruling", "AGAIN"));
        assertThat(violation(id).round()).isEqualTo(2);
        investigate(caseNo, "NOT_FOUND");
        sign(caseNo, "AGREE");
        assertThatThrownBy(() -> decide(caseNo, Map.of("ruling", "FOUNDED"))).hasMessageContaining("没有告知事实和理由");
        decide(caseNo, Map.of("ruling", "NOT_FOUNDED"));
        assertThat(violation(id).outcome()).isEqualTo(ViolationOutcome.UNFOUNDED);
        assertThat(kinds(caseNo)).endsWith(LetterKind.VIOLATION_UNFOUNDED);
        assertThat(bansOf(id)).isEmpty();
        assertThat(running(id)).isFalse();
    }

    @Test
    void shouldAskForAnAnswerToWhatTheHouseholdSaid() {
        String caseNo = paid();
        long id = heard(caseNo, ViolationKind.FRAUD, "2026-04-10");
        assertThatThrownBy(() -> decide(caseNo, Map.of("ruling", "FOUNDED", "answer", " ")))
                .hasMessageContaining("对陈述申辩意见的逐项答复");
        assertThatThrownBy(() ->
                        decide(caseNo, Map.of("ruling", "FOUNDED", "since", "2019-01-01", "kind", "x", "issuer", "公司")))
                .hasMessageContaining("请选择违规情形")
                .hasMessageContaining("违规发生日期应在 2026-03-02")
                .hasMessageContaining("该单位的上级机关")
                .hasMessageContaining("只有骗取");
        assertThat(codes(() -> violations.state(id, "再说一次"))).containsExactly("NOT_NOW");
        assertThat(codes(() -> violations.appeal(id, "申诉"))).containsExactly("NOT_NOW");
    }

    @Test
    void shouldCountBothTermsFromTheDayTheLettersWereReceived() {
        String caseNo = paid();
        long id = opened(caseNo, ViolationKind.FRAUD, "2026-04-10");
        found(caseNo);
        time.travelTo("2026-06-18T09:00");
        received(caseNo, LetterKind.VIOLATION_NOTICE);
        time.travelTo("2026-06-29T23:00");
        assertThat(task(caseNo)).isNull();
        time.travelTo("2026-06-30T09:00");
        decide(caseNo, Map.of("ruling", "FOUNDED"));
        time.travelTo("2026-07-20T09:00");
        received(caseNo, LetterKind.VIOLATION_DECISION);
        time.travelTo("2026-08-19T23:00");
        work();
        assertThat(running(id)).isTrue();
        time.travelTo("2026-08-20T09:00");
        work();
        assertThat(running(id)).isFalse();
    }

    @Test
    void shouldDismissMergeAndForwardWhatIsReported() {
        String caseNo = paid();
        long nothing = report(ViolationKind.SUBLET, "查无此户");
        assertThatThrownBy(() -> screen(nothing, Map.of("screeningOutcome", "OPEN", "caseNo", "查无此户")))
                .hasMessageContaining("请填写所涉案件的编号")
                .hasMessageContaining("初查情况和理由");
        screen(nothing, Map.of("screeningOutcome", "DISMISS", "screeningWords", "查无此户。"));
        assertThat(violation(nothing).outcome()).isEqualTo(ViolationOutcome.DISMISSED);
        assertThat(reports.isSettled(violation(nothing).receipt())).contains(true);

        long id = opened(caseNo, ViolationKind.FRAUD, "2026-04-10");
        long again = report(ViolationKind.FRAUD, caseNo + " 又一举报");
        assertThatThrownBy(() -> screen(
                        again,
                        Map.of(
                                "screeningOutcome",
                                "OPEN",
                                "caseNo",
                                caseNo,
                                "kind",
                                "FRAUD",
                                "since",
                                "2026-04-10",
                                "screeningWords",
                                "又")))
                .hasMessageContaining("请选择并案");
        screen(again, Map.of("screeningOutcome", "MERGE", "caseNo", caseNo, "screeningWords", "同一事实。"));
        assertThat(violation(again).mergedInto()).isEqualTo(id);
        assertThat(reports.isSettled(violation(again).receipt()))
                .as("with the one it was put to")
                .contains(false);

        long elsewhere = report(new ViolationReport(ReportSource.PUBLIC, "130402", "FRAUD", "联纺路", "在丛台区", "", ""));
        String other = staff.in("housing-130402");
        assertThatThrownBy(() -> offices.complete(
                        other,
                        "violation-" + elsewhere,
                        Map.of("screeningOutcome", "MERGE", "caseNo", caseNo, "screeningWords", "x")))
                .hasMessageContaining("请选择转办");
        offices.complete(
                other,
                "violation-" + elsewhere,
                Map.of("screeningOutcome", "FORWARD", "caseNo", caseNo, "screeningWords", "由丛台区办理。"));
        work();
        assertThat(violation(elsewhere).seat()).isEqualTo(SEAT);
        assertThat(task("violation-" + elsewhere).getTenantId()).isEqualTo(HOUSING);
        assertThatThrownBy(() -> screen(
                        elsewhere, Map.of("screeningOutcome", "FORWARD", "caseNo", caseNo, "screeningWords", "x")))
                .hasMessageContaining("不需要转办");
    }

    @Test
    @Tag("R04")
    void shouldShowWhoIsLateAndGoOn() {
        String caseNo = paid();
        long id = report(ViolationKind.FRAUD, caseNo);
        time.travelTo("2026-06-18T09:00");
        assertThat(incidents(id)).containsExactly("slaBreach");
        screen(
                id,
                Map.of(
                        "screeningOutcome",
                        "OPEN",
                        "caseNo",
                        caseNo,
                        "kind",
                        "FRAUD",
                        "since",
                        "2026-04-10",
                        "screeningWords",
                        "属实。"));
        assertThat(incidents(id)).isEmpty();
        time.travelTo("2026-07-18T09:00");
        assertThat(incidents(id)).containsExactly("slaBreach");
        investigate(caseNo, "FOUND");
        time.travelTo("2026-07-18T10:00");
        assertThat(incidents(id)).as("the signature shares the term").containsExactly("slaBreach");
        sign(caseNo, "AGREE");
        violations.state(id, "无异议。");
        time.travelTo("2026-08-05T09:00");
        assertThat(incidents(id)).containsExactly("slaBreach");
        decide(caseNo, Map.of("ruling", "FOUNDED"));
        violations.appeal(id, "不服。");
        time.travelTo("2026-08-29T09:00");
        assertThat(incidents(id)).containsExactly("slaBreach");
        offices.complete(uninvolved, caseNo, Map.of("reexaminationOutcome", "UPHOLD", "reexaminationWords", "属实。"));
        work();
        assertThat(breaches.ofCase(caseNo)).hasSize(4).allMatch(breach -> breach.cleared() != null);
    }

    @Test
    @Tag("R07")
    @Tag("R22")
    void shouldKeepTheCoApplicantAndWhoIsConcernedFromApplyingToo() {
        String caseNo = paid();
        long id = heard(caseNo, ViolationKind.FRAUD, "2026-04-10");
        String stranger = Families.idNumber("19700101", 7);
        assertThat(codes(() -> violations.concern(id, " ", "123", ""))).containsExactly("TEXT", "FORMAT", "TEXT");
        violations.concern(id, "孙强", stranger, "出具虚假证明的中间人");
        assertThat(codes(() -> violations.concern(id, "孙强", stranger, "又"))).containsExactly("TWICE");
        decide(caseNo, Map.of("ruling", "FOUNDED"));
        assertThat(codes(() -> violations.concern(id, "孙强", stranger, "又"))).containsExactly("NOT_NOW");
        assertThat(bansOf(id)).hasSize(3).extracting(BanRecord::idHash).contains(households.idHash(stranger));
        assertThat(prechecks.of(caseNo))
                .filteredOn(fault -> fault.code() == PrecheckFault.Code.BANNED)
                .as("applicant and co-applicant")
                .hasSize(2)
                .allMatch(fault ->
                        fault.words().contains("骗取住房保障") && fault.words().contains("至 2031-06-10 止"));
        String spouse = households
                .read(cases.byNo(caseNo).householdId())
                .members()
                .get(1)
                .idHash();
        assertThat(bans.banOf(spouse, time.today()))
                .get()
                .satisfies(ban -> assertThat(ban.term()).isEqualTo("至 2031-06-10 止"));
    }

    @Test
    void shouldLetAnExitUnderWayWithdrawAndDoSoItselfWhereThatOneEndsOtherwise() {
        String caseNo = paid();
        exits.open(caseNo, ExitGround.INCOME_RISEN, LocalDate.of(2026, 6, 9), "收入提高。");
        work();
        long id = founded(caseNo, ViolationKind.FRAUD, "2026-04-10");
        violations.appeal(id, "不服。");
        offices.complete(uninvolved, caseNo, Map.of("reexaminationOutcome", "UPHOLD", "reexaminationWords", "属实。"));
        work();
        assertThat(running(id)).isFalse();
        exits.state(caseNo, "无异议。");
        offices.complete(decider, caseNo, Map.of("decision", "STAYS", "words", "未超标准。"));
        work();
        assertThat(exits.of(caseNo)).hasSize(2);
        assertThat(exits.of(caseNo).get(1).outcome()).isEqualTo(ExitOutcome.EXITED);
        assertThat(holds(caseNo)).isFalse();
    }

    @Test
    @Tag("R14")
    void shouldTakeArrearsThatWereReferredForAReportAndAskForTheLimitsOfTheKinds() {
        String caseNo = housed();
        events.publishEvent(new RentReferral(caseNo, YearMonth.of(2026, 5), LocalDate.of(2026, 6, 10), 6, 294_000));
        ViolationFacts report = violations.open(List.of(SEAT), 500).stream()
                .filter(one -> one.about().equals(caseNo))
                .findFirst()
                .orElseThrow();
        assertThat(report.source()).isEqualTo(ReportSource.RENT);
        assertThat(report.report()).contains("2940.00");
        assertThatThrownBy(() -> screen(
                        report.id(), Map.of("screeningOutcome", "OPEN", "since", LONG_AGO, "screeningWords", "欠租。")))
                .hasMessageContaining("累计欠租 0 个月，不足 6 个月");
        assertThatThrownBy(() -> screen(
                        report.id(),
                        Map.of(
                                "screeningOutcome",
                                "OPEN",
                                "kind",
                                "LONG_VACANCY",
                                "since",
                                LONG_AGO,
                                "screeningWords",
                                "空置。")))
                .hasMessageContaining("不足连续 6 个月");
        time.set("2026-03-02T09:00");
        String subsidised = paid();
        assertThatThrownBy(() -> opened(subsidised, ViolationKind.SUBLET, LONG_AGO))
                .hasMessageContaining("没有承租或者购买");
    }

    private void received(String caseNo, LetterKind kind) {
        Letter letter = letters.ofCase(caseNo).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        deliveries.record(letter.id(), time.today(), DeliveryWay.values()[0]);
    }

    private void repeat(long id, String... steps) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getVariable(ViolationProcess.ID)).thenReturn(id);
        for (String step : steps) {
            try {
                beans.getBean(step, JavaDelegate.class).execute(execution);
            } catch (Exception e) {
                throw new AssertionError(step, e);
            }
        }
    }

    private Collection<String> incidents(long id) {
        return runtime.createIncidentQuery().processInstanceId(violation(id).instance()).list().stream()
                .map(Incident::getIncidentType)
                .toList();
    }
}
