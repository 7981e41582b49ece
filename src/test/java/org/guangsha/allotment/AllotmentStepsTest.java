package org.guangsha.allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;
import org.guangsha.problem.FaultsFound;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.rules.Column;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.subsidy.SubsidyClaim;
import org.guangsha.subsidy.SubsidyFacts;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.waitinglist.LeaveReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What must hold whoever acts at the same moment, whatever runs again, whichever way a batch takes. */
@ProgramTest
@Tag("R15")
class AllotmentStepsTest extends AtTheAllotment {

    @Autowired
    Needs needs;

    @Autowired
    SubsidyAwards awards;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseWalk walk;

    @Test
    void shouldEndAtOnceWhereTheDwellingsSuitNobody() {
        String caseNo = world.wait(1).get(0);
        needs.record(caseNo, new Need(true, Set.of()));
        List<String> homes = world.homes(2);
        String batch = world.offered(homes);
        assertThat(offers.of(batch)).isEmpty();
        assertThat(world.runs(batch)).isFalse();
        assertThat(stock.find(homes.get(1))).get().matches(home -> home.state() == DwellingState.AVAILABLE);
    }

    @Test
    void shouldOfferAsHouseholdsNeedAndWish() {
        List<String> cases = world.wait(3);
        needs.record(cases.get(0), new Need(false, Set.of("130403001001")));
        needs.record(cases.get(1), new Need(true, Set.of()));
        List<String> steps = world.homes(1);
        List<String> level = world.homes(1, Map.of(Column.ACCESSIBLE, "是"));
        String batch =
                world.offered(Stream.concat(steps.stream(), level.stream()).toList());
        assertThat(offers.of(batch))
                .extracting(offer -> offer.caseNo() + " " + offer.dwelling())
                .containsExactly(cases.get(1) + " " + level.get(0), cases.get(2) + " " + steps.get(0));
        assertThatThrownBy(() -> needs.record(cases.get(0), new Need(false, Set.of("130403005"))))
                .isInstanceOf(FaultsFound.class);
    }

    @Test
    void shouldOfferToNobodyWhoHasLeftMeanwhile() {
        List<String> cases = world.wait(3);
        String batch = world.offered(world.homes(1));
        list.leave(cases.get(1), LeaveReason.WITHDRAWN, time.today());
        allotments.refuse(batch, cases.get(0), "太远");
        world.work();
        assertThat(holders(batch)).containsExactly(cases.get(0), cases.get(2));
    }

    @Test
    void shouldHandNothingOverToWhomIsEntitledNoMoreOrHasLeftTheList() {
        List<String> cases = world.wait(2);
        confirmed(cases, world.homes(2));
        cases.forEach(world::sign);
        entitlements.end(cases.get(0), time.today());
        list.leave(cases.get(1), LeaveReason.WITHDRAWN, time.today());
        for (String caseNo : cases) {
            assertThatThrownBy(() -> world.handOver(caseNo)).hasMessageContaining("已经退出轮候或者终止保障");
            assertThat(stock.ofCase(caseNo)).get().matches(home -> home.state() == DwellingState.OFFERED);
        }
    }

    @Test
    void shouldTakeOneOfTwoAnswersOfTheSameMoment() {
        List<String> cases = world.wait(2);
        String batch = world.offered(world.homes(2));
        List<Boolean> same = together(
                () -> allotments.accept(batch, cases.get(0)), () -> allotments.refuse(batch, cases.get(0), "太远"));
        assertThat(same).containsExactlyInAnyOrder(true, false);
        world.work();
        // whoever accepted is not asked again, whoever refused has no other dwelling that suits
        String other = cases.get(1);
        assertThat(together(() -> allotments.accept(batch, other), () -> allotments.accept(batch, other)))
                .containsExactlyInAnyOrder(true, false);
        world.work();
        assertThat(answers(batch)).doesNotContainNull();
        assertThat(courses.of(batch).isResultPublished()).isTrue();
    }

    @Test
    void shouldLetTwoHouseholdsAnswerAtTheSameMoment() {
        List<String> cases = world.wait(2);
        String batch = world.offered(world.homes(2));
        assertThat(together(() -> allotments.accept(batch, cases.get(0)), () -> allotments.accept(batch, cases.get(1))))
                .containsExactly(true, true);
        world.work();
        assertThat(courses.of(batch).isResultPublished()).isTrue();
    }

    @Test
    void shouldEndTheWaitOfTheProvisionWhenTheKeysAreHandedOver() {
        String caseNo = walk.accept(Families.couple().wishing(Mode.DWELLING));
        staff.in("manager-130403");
        walk.grant(staff, caseNo);
        walk.sign(staff.in(AllotmentWorld.HOUSING), caseNo);
        assertThat(waitsForADwelling(caseNo)).isTrue();
        confirmed(List.of(caseNo), world.homes(1));
        world.sign(caseNo);
        world.handOver(caseNo);
        assertThat(waitsForADwelling(caseNo)).isFalse();
        assertThat(awards.of(caseNo)).as("nothing had to be bridged").isEmpty();
        assertHoused(caseNo);
        entitlements.end(caseNo, time.today());
    }

    @Test
    @Tag("R12")
    void shouldEndTheBridgingSubsidyWithTheMoveIn() {
        List<String> cases = world.wait(1);
        String caseNo = cases.get(0);
        awards.award(new SubsidyClaim(
                caseNo,
                1,
                "130403005001",
                AwardKind.BRIDGING,
                YearMonth.of(2026, 3),
                new SubsidyFacts(IncomeLevel.LOW, 2, 90_000, new BigDecimal("18.00"))));
        confirmed(cases, world.homes(1));
        world.sign(caseNo);
        world.handOver(caseNo);
        assertThat(awards.of(caseNo)).singleElement().satisfies(award -> {
            assertThat(award.to()).isEqualTo(YearMonth.from(time.today()));
            assertThat(award.endReason()).isEqualTo("已交付住房");
        });
    }

    @Test
    @Tag("R05")
    void shouldBridgeNoWaitThatIsOver() {
        String caseNo = world.wait(1).get(0);
        list.leave(caseNo, LeaveReason.HOUSED, time.today());
        again("startBridging", caseNo);
        assertThat(awards.of(caseNo)).isEmpty();
    }

    @Test
    void shouldDoNothingTwiceWhenAStepRunsAgain() {
        List<String> cases = world.wait(3);
        List<String> homes = world.homes(2);
        String batch = world.begin(Programme.LOW_RENT, homes);
        again("announceBatch", batch);
        world.days(8);
        again("orderByList", batch);
        again("makeOffers", batch);
        again("settleSilence", batch);
        assertThat(offers.of(batch)).hasSize(2);
        allotments.accept(batch, cases.get(0));
        world.days(8);
        again("settleSilence", batch);
        again("makeOffers", batch);
        assertThat(answers(batch)).containsExactly(Answer.ACCEPTED, Answer.SILENCE, null);
        allotments.accept(batch, cases.get(2));
        world.work();
        LocalDate until = courses.of(batch).noticeUntil();
        time.set(time.today().plusDays(1) + "T09:00");
        again("publishResult", batch);
        assertThat(courses.of(batch).noticeUntil()).isEqualTo(until);
        world.days(8);
        world.confirm(batch);
        again("issueContract", cases.get(0), batch);
        world.complete(
                cases.get(2),
                Map.of("outcome", "DECLINED", "signedOn", time.today().toString(), "words", "已投靠子女"));
        again("giveBackDwelling", cases.get(2), batch);
        assertThat(offers.refusals(cases)).containsEntry(cases.get(2), 1);
        world.sign(cases.get(0));
        world.handOver(cases.get(0));
        again("moveIn", cases.get(0), batch);
        again("closeBatch", batch);
        assertThat(kinds(cases.get(0)).stream().filter(LetterKind.HAND_OVER::equals))
                .hasSize(1);
        assertThat(journal.of(cases.get(0)).stream().filter(line -> line.words().contains("交付住房")))
                .hasSize(1);
        assertHoused(cases.get(0));
    }

    @Test
    void shouldNeverHouseAHouseholdThatWaitsNorGiveADwellingTwice() {
        Random random = new Random(20260302);
        List<String> cases = world.wait(6);
        for (int round = 0; round < 2; round++) {
            String batch = world.offered(world.homes(4));
            while (world.runs(batch)) {
                step(batch, random);
                assertSound(cases);
            }
        }
        assertThat(cases.stream().filter(caseNo -> stock.ofCase(caseNo).isPresent()))
                .isNotEmpty();
    }

    /** Somebody answers, is silent, is struck out, signs or doesn't; then whatever follows by itself does. */
    private void step(String batch, Random random) {
        for (MadeOffer offer : offers.of(batch)) {
            int chance = random.nextInt(4);
            if (offer.isOpen() && chance < 2) {
                allotments.accept(batch, offer.caseNo());
            } else if (offer.isOpen() && chance == 2) {
                allotments.refuse(batch, offer.caseNo(), "不合适");
            }
        }
        world.days(4);
        if (world.task(batch) != null) {
            world.confirm(batch);
        }
        for (MadeOffer offer : offers.of(batch)) {
            Task task = offer.isAccepted() ? world.task(offer.caseNo()) : null;
            if (task == null) {
                continue;
            }
            if (random.nextInt(4) == 0) {
                String today = time.today().toString();
                String day = task.getTaskDefinitionKey().equals("signContract") ? "signedOn" : "handedOn";
                world.complete(
                        offer.caseNo(),
                        Map.of("outcome", day.equals("signedOn") ? "DECLINED" : "NOT", day, today, "words", "放弃"));
            } else if (task.getTaskDefinitionKey().equals("signContract")) {
                world.sign(offer.caseNo());
            } else {
                world.handOver(offer.caseNo());
            }
        }
    }

    private void assertSound(List<String> cases) {
        for (String caseNo : cases) {
            boolean housed = stock.ofCase(caseNo)
                    .filter(home -> home.state() == DwellingState.OCCUPIED)
                    .isPresent();
            assertThat(list.standing(caseNo).orElseThrow().isWaiting())
                    .as(caseNo)
                    .isEqualTo(!housed);
            assertThat(tenancies.of(caseNo).isPresent()).as(caseNo).isEqualTo(housed);
            assertThat(offers.ofCase(caseNo).stream().filter(offer -> offer.isOpen() || offer.isAccepted()))
                    .as(caseNo)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private void again(String step, String number) {
        again(step, number, null);
    }

    /** Runs a step once more, as after a crash between its work and its commit. */
    private void again(String step, String number, String batch) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(number);
        when(execution.getVariable(AllotmentProcess.BATCH)).thenReturn(batch);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            try {
                beans.getBean(step, JavaDelegate.class).execute(execution);
            } catch (Exception e) {
                throw new AssertionError(step, e);
            }
        });
    }

    /** Whether each of two acts of the same moment was taken. */
    private static List<Boolean> together(Runnable... acts) {
        CyclicBarrier meeting = new CyclicBarrier(acts.length);
        return Stream.of(acts)
                .map(act -> CompletableFuture.supplyAsync(() -> {
                    try {
                        meeting.await(30, TimeUnit.SECONDS);
                        act.run();
                        return true;
                    } catch (FaultsFound refused) {
                        return false;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private boolean waitsForADwelling(String caseNo) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNo)
                        .processDefinitionKey("provision")
                        .activityId("awaitDwelling")
                        .count()
                > 0;
    }
}
