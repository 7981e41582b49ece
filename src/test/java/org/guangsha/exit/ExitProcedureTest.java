package org.guangsha.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Incident;
import org.guangsha.household.SpecialGroup;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.DeliveryWay;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.rent.RentCharging;
import org.guangsha.sla.BreachRegister;
import org.guangsha.stock.DwellingState;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every way through {@code exit}, mostly from 10 June 2026: heard until 22 June, what is decided on the 12th appealed until 13 July. */
@ProcedureTest("exit")
@Tag("R19")
class ExitProcedureTest extends AtTheExit {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Autowired
    BreachRegister breaches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    RentCharging charging;

    @Autowired
    ApplicationContext beans;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void shouldHearTheHouseholdAndStopTheSubsidyFromTheMonthDecided() {
        String caseNo = paid();
        open(caseNo, ExitGround.BOUGHT);
        assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_NOTICE);
        assertThat(task(caseNo)).as("nobody decides before it is heard").isNull();

        exits.state(caseNo, "房子尚未交付。");
        assertThat(task(caseNo).getName()).isEqualTo("退出审核 " + caseNo);
        assertThat(task(caseNo).getTenantId()).isEqualTo(HOUSING);
        assertThat(task(caseNo).getDueDate()).isEqualTo(time.at("2026-06-25T23:59:59"));
        exitFrom(caseNo, "2026-07");

        assertThat(awards.of(caseNo)).singleElement().satisfies(award -> {
            assertThat(award.to()).isEqualTo(JUNE);
            assertThat(award.endReason()).isEqualTo("另行购置住房");
        });
        assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_NOTICE, LetterKind.EXIT_DECISION);
        assertThat(holds(caseNo)).as("until the decision is final").isTrue();

        time.travelTo("2026-07-10T23:00");
        work();
        assertThat(running(caseNo)).isTrue();
        time.travelTo("2026-07-11T09:00");
        work();
        assertThat(holds(caseNo)).isFalse();
        assertThat(entitlements.heldBy(people(caseNo))).isEmpty();
        assertThat(exit(caseNo).outcome()).isEqualTo(ExitOutcome.EXITED);
        assertThat(running(caseNo)).isFalse();
    }

    @Test
    void shouldTakeSilenceForNothingToSayWhenTheTermIsOverAndNotADayBefore() {
        String caseNo = paid();
        open(caseNo, ExitGround.INCOME_RISEN);
        time.travelTo("2026-06-22T23:00");
        assertThat(task(caseNo)).isNull();
        time.travelTo("2026-06-23T09:00");
        assertThat(task(caseNo)).isNotNull();
        assertThat(exit(caseNo).statement()).isNull();
        assertThatThrownBy(() -> exits.state(caseNo, "我要说明")).isInstanceOf(FaultsFound.class);
        decide(caseNo, Map.of("decision", "STAYS", "words", "收入核实后未超标准。"));
    }

    @Test
    void shouldCountBothTermsFromTheDayTheLettersWereReceived() {
        String caseNo = paid();
        open(caseNo, ExitGround.RENTED);
        time.travelTo("2026-06-18T09:00");
        received(caseNo, LetterKind.EXIT_NOTICE);
        time.travelTo("2026-06-29T23:00");
        assertThat(task(caseNo))
                .as("ten days after the 18th, a Sunday, and so the 29th")
                .isNull();
        time.travelTo("2026-06-30T09:00");
        exitFrom(caseNo, "2026-07");
        time.travelTo("2026-07-20T09:00");
        received(caseNo, LetterKind.EXIT_DECISION);
        time.travelTo("2026-08-19T23:00");
        work();
        assertThat(running(caseNo)).isTrue();
        time.travelTo("2026-08-20T09:00");
        work();
        assertThat(running(caseNo)).isFalse();
    }

    @Test
    void shouldLetAHouseholdStayAsItWas() {
        String caseNo = paid();
        List<Award> before = awards.of(caseNo);
        open(caseNo, ExitGround.NOT_ELIGIBLE);
        exits.state(caseNo, "收入证明有误，附更正材料。");
        decide(caseNo, Map.of("decision", "STAYS", "words", "更正后的收入未超标准。"));
        assertThat(awards.of(caseNo)).isEqualTo(before);
        assertThat(holds(caseNo)).isTrue();
        assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_STAYS);
        assertThat(exit(caseNo).outcome()).isEqualTo(ExitOutcome.STAYS);
        assertThat(running(caseNo)).isFalse();

        open(caseNo, ExitGround.VOLUNTARY);
        assertThat(exits.of(caseNo)).as("another one may be opened later").hasSize(2);
    }

    @Test
    @Tag("R09")
    void shouldGoOnAsItWasWhenSomebodyElseOverturnsTheDecision() {
        String caseNo = paid(Families.couple().inGroups(SpecialGroup.ILL));
        time.set("2026-04-09T10:00");
        time.travelTo("2026-06-10T09:00");
        Award bridging = awards.of(caseNo).get(0);
        assertThat(bridging.kind()).isEqualTo(AwardKind.BRIDGING);
        Standing place = list.standing(caseNo).orElseThrow();
        decided(caseNo);
        assertThat(awards.of(caseNo).get(0).to()).isEqualTo(JUNE);
        assertThat(list.standing(caseNo)).get().extracting(Standing::leftFor).isEqualTo(LeaveReason.NOT_ELIGIBLE);

        time.travelTo("2026-07-06T09:00");
        exits.appeal(caseNo, "购房合同已经解除。");
        assertThat(task(caseNo).getName()).isEqualTo("退出复审 " + caseNo);
        Map<String, Object> overturn = Map.of("reexaminationOutcome", "OVERTURN", "reexaminationWords", "合同解除属实，仍无住房。");
        assertThatThrownBy(() -> offices.complete(housing, caseNo, overturn)).hasMessageContaining("未参与的人员");
        offices.complete(colleague, caseNo, overturn);
        work();

        assertThat(awards.of(caseNo)).singleElement().isEqualTo(bridging);
        assertThat(list.standing(caseNo)).get().satisfies(again -> {
            assertThat(again.isWaiting()).isTrue();
            assertThat(again.rank()).isEqualTo(place.rank());
            assertThat(again.score().total())
                    .isGreaterThanOrEqualTo(place.score().total());
        });
        assertThat(holds(caseNo)).isTrue();
        assertThat(kinds(caseNo)).endsWith(LetterKind.REEXAMINATION);
        assertThat(exit(caseNo).outcome()).isEqualTo(ExitOutcome.OVERTURNED);
        assertThat(running(caseNo)).isFalse();
    }

    @Test
    @Tag("R09")
    void shouldLeaveForGoodWhenTheDecisionIsUpheld() {
        String caseNo = paid();
        decided(caseNo);
        exits.appeal(caseNo, "不同意退出。");
        assertThatThrownBy(() -> offices.complete(colleague, caseNo, Map.of()))
                .hasMessageContaining("请选择复审决定")
                .hasMessageContaining("请写明");
        offices.complete(colleague, caseNo, Map.of("reexaminationOutcome", "UPHOLD", "reexaminationWords", "购房属实。"));
        work();
        assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_DECISION, LetterKind.REEXAMINATION);
        assertThat(awards.of(caseNo).get(0).to()).isEqualTo(JUNE);
        assertThat(holds(caseNo)).isFalse();
        assertThat(running(caseNo)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ExitGround.class)
    void shouldHearEveryHouseholdThatDoesNotLeaveByItselfOrByAnotherDecision(ExitGround ground) {
        String caseNo = paid();
        if (ground == ExitGround.DEATH) {
            assertThat(codes(() -> open(caseNo, ground))).containsExactly("SUCCESSOR");
            makeMinor(caseNo);
        }
        open(caseNo, ground);
        if (ground.heard()) {
            assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_NOTICE);
            assertThat(awards.of(caseNo).get(0).to()).isNull();
            exits.state(caseNo, "无异议。");
            exitFrom(caseNo, "2026-07");
            assertThat(awards.of(caseNo).get(0).to()).isEqualTo(JUNE);
        } else {
            assertThat(awards.of(caseNo).get(0).to()).isEqualTo(JUNE);
            assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_DECISION).doesNotContain(LetterKind.EXIT_NOTICE);
            assertThat(holds(caseNo)).isFalse();
            assertThat(running(caseNo)).isFalse();
        }
        assertThat(text(caseNo)).contains(ground.chinese());
    }

    @Test
    void shouldLetAHouseholdOnTheListLeaveItByItsOwnWish() {
        String caseNo = paid(Families.couple().inGroups(SpecialGroup.ILL));
        time.set("2026-04-09T10:00");
        time.travelTo("2026-06-10T09:00");
        open(caseNo, ExitGround.VOLUNTARY);
        assertThat(list.standing(caseNo)).get().extracting(Standing::leftFor).isEqualTo(LeaveReason.WITHDRAWN);
        assertThat(awards.of(caseNo)).singleElement().extracting(Award::to).isEqualTo(JUNE);
    }

    @Test
    @Tag("R04")
    void shouldShowWhoIsLateAndGoOn() {
        String caseNo = paid();
        open(caseNo, ExitGround.MOVED_AWAY);
        exits.state(caseNo, "工作调动。");
        time.travelTo("2026-06-26T09:00");
        assertThat(incidents(caseNo)).containsExactly("slaBreach");
        exitFrom(caseNo, "2026-07");
        assertThat(incidents(caseNo)).isEmpty();
        exits.appeal(caseNo, "仍在本市居住。");
        time.travelTo("2026-07-18T09:00");
        assertThat(incidents(caseNo)).containsExactly("slaBreach");
        offices.complete(colleague, caseNo, Map.of("reexaminationOutcome", "UPHOLD", "reexaminationWords", "已迁出户籍。"));
        work();
        assertThat(breaches.ofCase(caseNo)).hasSize(2).allMatch(breach -> breach.cleared() != null);
    }

    @Test
    @Tag("R20")
    void shouldTakeTheDwellingBackWithinTheTermAndOneExtension() {
        String caseNo = housed();
        String home = stock.ofCase(caseNo).orElseThrow().code();
        unappealed(caseNo);
        assertThat(exit(caseNo).vacateBy()).isEqualTo("2026-09-14");
        assertThat(kinds(caseNo)).endsWith(LetterKind.VACATE);
        assertThat(holds(caseNo)).as("while it lives there").isTrue();

        assertThat(codes(() -> exits.extend(caseNo, LocalDate.of(2026, 9, 14), " ")))
                .containsExactly("UNTIL", "MISSING");
        assertThat(codes(() -> exits.extend(caseNo, LocalDate.of(2026, 11, 14), "装修")))
                .containsExactly("UNTIL");
        exits.extend(caseNo, LocalDate.of(2026, 11, 13), "新购住房尚在装修");
        work();
        assertThat(exit(caseNo).vacateBy()).isEqualTo("2026-11-13");
        assertThat(kinds(caseNo)).endsWith(LetterKind.VACATE, LetterKind.VACATE);
        assertThat(codes(() -> exits.extend(caseNo, LocalDate.of(2026, 12, 1), "再延")))
                .containsExactly("NO_MORE");

        time.travelTo("2026-09-20T09:00");
        work();
        assertThat(exit(caseNo).isOverstayedOn(time.today())).isFalse();
        assertThat(codes(() -> exits.handOver(caseNo, new HandOver(LocalDate.of(2026, 9, 21), "", "", "", ""))))
                .containsExactly("DAY", "MISSING");
        exits.handOver(caseNo, new HandOver(LocalDate.of(2026, 9, 18), "120", "3400", "", "完好，钥匙三把"));
        work();
        assertThat(tenancies.of(caseNo).orElseThrow().ended()).isEqualTo("2026-09-18");
        assertThat(stock.find(home).orElseThrow().state()).isEqualTo(DwellingState.UNDER_REPAIR);
        assertThat(holds(caseNo)).isFalse();
        assertThat(exit(caseNo).outcome()).isEqualTo(ExitOutcome.EXITED);
        assertThat(running(caseNo)).isFalse();
    }

    @Test
    @Tag("R20")
    @Tag("R14")
    void shouldRaiseTheRentMonthByMonthUntilTheDwellingIsBack() {
        String caseNo = housed();
        String home = stock.ofCase(caseNo).orElseThrow().code();
        unappealed(caseNo);
        time.travelTo("2026-09-15T09:00");
        work();
        assertThat(exit(caseNo).isOverstayedOn(time.today())).isTrue();
        assertThat(incidents(caseNo)).containsExactly("slaBreach");
        assertThat(kinds(caseNo)).endsWith(LetterKind.OVERSTAY);
        assertThat(codes(() -> exits.extend(caseNo, LocalDate.of(2026, 10, 1), "忘了")))
                .containsExactly("NOT_NOW");

        time.travelTo("2026-11-12T09:00");
        exits.handOver(caseNo, new HandOver(LocalDate.of(2026, 11, 10), "130", "3900", "", "墙面破损"));
        work();
        charging.charge(YearMonth.of(2026, 11), List.of(SEAT));
        assertThat(sql.queryForList(
                        "select fen from rent_charge where case_no = ? order by rent_month", Long.class, caseNo))
                .as(
                        "May to August 50 × 14.00 × 70 %; September 490 × 14/30 + 840 × 16/30; October 140 %; November 160 % × 10/30")
                .containsExactly(49_000L, 49_000L, 49_000L, 49_000L, 67_667L, 98_000L, 37_333L);
        assertThat(stock.find(home).orElseThrow().state()).isEqualTo(DwellingState.UNDER_REPAIR);
        assertThat(breaches.ofCase(caseNo)).singleElement().matches(breach -> breach.cleared() != null);
        assertThat(incidents(caseNo)).isEmpty();
        assertThat(running(caseNo)).isFalse();
    }

    @Test
    void shouldOpenOnceWhenTwoOfficialsOpenAtOnce() throws Exception {
        String caseNo = paid();
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Long>> both = Stream.of(ExitGround.BOUGHT, ExitGround.RENTED)
                .map(ground -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await(30, TimeUnit.SECONDS);
                        return exits.open(caseNo, ground, NINTH_OF_JUNE, "查明").id();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(exits.of(caseNo)).hasSize(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isEqualTo(1);
        assertThat(exits.open(caseNo, ExitGround.VOLUNTARY, null, null).id())
                .isEqualTo(both.get(0).join());
    }

    @Test
    void shouldDoNothingTwiceWhenAStepIsRepeated() {
        String caseNo = housed();
        unappealed(caseNo);
        List<LetterKind> sent = kinds(caseNo);
        repeat(caseNo, "tellIntent", "tellExit", "stopProvision", "tellVacate");
        assertThat(kinds(caseNo)).isEqualTo(sent);
        time.travelTo("2026-09-15T09:00");
        work();
        repeat(caseNo, "raiseRent");
        exits.handOver(caseNo, new HandOver(LocalDate.of(2026, 9, 15), "", "", "", "完好"));
        repeat(caseNo, "takeBackDwelling", "takeBackDwelling");
        work();
        ExitFacts over = exit(caseNo);
        repeat(caseNo, "endEntitlement", "tellStays", "resumeProvision");
        assertThat(exit(caseNo)).isEqualTo(over);
        assertThat(tenancies.of(caseNo).orElseThrow()).satisfies(tenancy -> {
            assertThat(tenancy.overstayed()).isEqualTo("2026-09-15");
            assertThat(tenancy.ended()).isEqualTo("2026-09-15");
        });
    }

    @Test
    void shouldPayEachMonthOnceAroundADecisionThatWasOverturned() {
        String caseNo = paid();
        Award before = awards.of(caseNo).get(0);
        decided(caseNo);
        repeat(caseNo, "stopProvision");
        exits.appeal(caseNo, "购房合同已经解除。");
        offices.complete(colleague, caseNo, Map.of("reexaminationOutcome", "OVERTURN", "reexaminationWords", "属实。"));
        work();
        Award after = awards.of(caseNo).get(0);
        assertThat(after).isEqualTo(before);
        assertThat(after.fen(JUNE.plusMonths(1))).isEqualTo(before.fen(JUNE));
    }

    @Test
    void shouldTellEverythingThatADecisionLacks() {
        String caseNo = paid();
        open(caseNo, ExitGround.BOUGHT);
        exits.state(caseNo, "无异议。");
        assertThatThrownBy(() -> decide(caseNo, Map.of()))
                .hasMessageContaining("请选择结论")
                .hasMessageContaining("请写明理由");
        assertThatThrownBy(() -> exitFrom(caseNo, "2026-06")).hasMessageContaining("2026-07 至 2026-07");
        assertThatThrownBy(() -> exitFrom(caseNo, "七月")).hasMessageContaining("例如 2026-07");
        assertThat(exit(caseNo).decidedOn()).isNull();
    }

    @Test
    void shouldOpenNothingForWhoeverHoldsNothingOrIsNotProvidedForYet() {
        time.set("2026-03-02T09:00");
        String refused = walk.accept(Families.couple());
        assertThat(codes(() -> open(refused, ExitGround.BOUGHT))).containsExactly("NOTHING_HELD");
        String granted = walk.accept(Families.couple());
        walk.grant(staff, granted);
        assertThat(codes(() -> open(granted, ExitGround.BOUGHT))).containsExactly("PROVISION_OPEN");
        walk.sign(housing, granted);
        assertThat(codes(() -> exits.open(granted, null, LocalDate.of(2027, 1, 1), " ")))
                .containsExactly("MISSING", "DAY", "MISSING");
        assertThat(exits.of(granted)).isEmpty();
    }

    /** Nobody of age is left beside the applicant. */
    private void makeMinor(String caseNo) {
        sql.update(
                "update household_member set birth_date = date '2015-03-14' where household_id = ? and relation = 'SPOUSE'",
                cases.byNo(caseNo).householdId());
    }

    private void received(String caseNo, LetterKind kind) {
        Letter letter = letters.ofCase(caseNo).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        deliveries.record(letter.id(), time.today(), DeliveryWay.values()[0]);
    }

    /** What the letters say, as it is kept. */
    private String text(String caseNo) {
        return String.join("", sql.queryForList("select data from letter where case_no = ?", String.class, caseNo));
    }

    private void repeat(String caseNo, String... steps) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(caseNo);
        for (String step : steps) {
            transactions.executeWithoutResult(again -> {
                try {
                    beans.getBean(step, JavaDelegate.class).execute(execution);
                } catch (Exception e) {
                    throw new AssertionError(step, e);
                }
            });
        }
    }

    private Collection<String> incidents(String caseNo) {
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
