package org.guangsha.allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.guangsha.allotment.rules.Refusals.Consequence;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.OrderRule;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.policy.Sourced;
import org.guangsha.problem.FaultsFound;
import org.guangsha.sla.BreachRegister;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.rules.Column;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way through {@code allotment} and {@code allotment-contract}. */
@ProcedureTest({"allotment", "allotment-contract"})
@Tag("R15")
class AllotmentProcedureTest extends AtTheAllotment {

    @Autowired
    Policy policy;

    @Autowired
    Batches batches;

    @Autowired
    Places places;

    @Autowired
    BreachRegister breaches;

    @Test
    void shouldHouseWhoAcceptsAndGiveWhatIsRefusedToTheNext() {
        List<String> cases = world.wait(3);
        String batch = world.offered(world.homes(2));
        assertThat(holders(batch)).containsExactly(cases.get(0), cases.get(1));
        allotments.accept(batch, cases.get(0));
        assertThat(allotments.refuse(batch, cases.get(1), "离学校太远")).isEqualTo(Consequence.KEEPS_ITS_PLACE);
        world.work();
        assertThat(holders(batch)).containsExactlyElementsOf(cases);
        allotments.accept(batch, cases.get(2));
        world.work();
        assertThat(courses.of(batch).noticeUntil()).isEqualTo(LocalDate.of(2026, 3, 17));
        world.days(8);
        assertThat(world.task(batch).getName()).isEqualTo("确认配租结果 " + batch);
        assertThat(world.task(batch).getTenantId()).isEqualTo(AllotmentWorld.HOUSING);
        world.confirm(batch);
        for (String caseNo : List.of(cases.get(0), cases.get(2))) {
            assertThat(world.task(caseNo).getName()).isEqualTo("签订合同 " + caseNo);
            world.sign(caseNo);
            world.handOver(caseNo);
            assertHoused(caseNo);
            assertThat(kinds(caseNo)).contains(LetterKind.DWELLING_OFFER, LetterKind.LEASE, LetterKind.HAND_OVER);
        }
        assertThat(list.standing(cases.get(1))).get().matches(Standing::isWaiting);
        assertThat(entitlements.inForce(cases)).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(world.runs(batch)).isFalse();
        assertThat(batches.find(batch)).get().matches(one -> one.closedOn() != null);
    }

    @Test
    void shouldTakeSilenceForARefusalAndEndWhenNobodyIsLeftToAsk() {
        List<String> cases = world.wait(2);
        List<String> homes = world.homes(1);
        String batch = world.offered(homes);
        assertThat(holders(batch)).containsExactly(cases.get(0));
        world.days(7);
        assertThat(holders(batch)).as("the last day belongs to the household").hasSize(1);
        world.days(1);
        assertThat(answers(batch)).containsExactly(Answer.SILENCE, null);
        assertThat(journal.of(cases.get(0))).anyMatch(line -> line.words().contains("逾期未答复"));
        world.days(8);
        assertThat(answers(batch)).containsExactly(Answer.SILENCE, Answer.SILENCE);
        assertThat(world.runs(batch)).isFalse();
        assertThat(stock.find(homes.get(0))).get().matches(home -> home.state() == DwellingState.AVAILABLE);
    }

    @Test
    void shouldLetWhoRefusesTooOftenWaitForTheNextBatch() {
        set(OrderRule.LIST, 0, false);
        String caseNo = world.wait(1).get(0);
        String first = world.offered(world.homes(2));
        assertThat(allotments.refuse(first, caseNo, "楼层太高")).isEqualTo(Consequence.PASSED_OVER);
        world.work();
        assertThat(world.runs(first)).isFalse();
        assertThat(list.standing(caseNo)).get().matches(Standing::isWaiting);
        String next = world.offered(world.homes(1));
        assertThat(holders(next)).containsExactly(caseNo);
    }

    @Test
    void shouldTakeWhoRefusesTooOftenOffTheListWhereThePolicySaysSo() {
        set(OrderRule.LIST, 0, true);
        List<String> cases = world.wait(2);
        String batch = world.offered(world.homes(2));
        assertThat(allotments.refuse(batch, cases.get(0), "楼层太高")).isEqualTo(Consequence.LEAVES);
        world.days(8);
        for (String caseNo : cases) {
            assertThat(list.standing(caseNo))
                    .get()
                    .extracting(Standing::leftFor)
                    .isEqualTo(LeaveReason.REFUSED_OFFERS);
            assertThat(kinds(caseNo)).endsWith(LetterKind.DWELLING_OFFER, LetterKind.WAITING_ENDED);
        }
        assertThat(entitlements.inForce(cases)).as("they may apply again").isEmpty();
    }

    @Test
    void shouldDrawALotThatAnybodyCanDrawAgain() throws Exception {
        set(OrderRule.LOT, 2, false);
        List<String> cases = world.wait(4);
        String batch = world.begin(Programme.LOW_RENT, world.homes(2));
        String digest = courses.of(batch).commitment();
        assertThat(courses.of(batch).secret())
                .as("nobody reads it before the draw")
                .isNull();
        assertThat(beans.getBean(LotSheets.class).read(batch).toString()).contains(digest, "4 户");
        String late = world.wait(1).get(0);
        world.days(8);
        assertThat(world.task(batch).getName()).isEqualTo("登记公开号码 " + batch);
        world.days(8);
        assertThat(breaches.ofCase(batch)).singleElement().matches(breach -> breach.cleared() == null);
        assertThatThrownBy(() -> world.complete(batch, Map.of("publicNumber", "3|8")))
                .hasMessageContaining("只能是数字")
                .hasMessageContaining("出处");
        world.complete(batch, Map.of("publicNumber", "03 08 12", "numberSource", "福彩双色球第 2026029 期"));
        assertThat(breaches.ofCase(batch)).allMatch(breach -> breach.cleared() != null);

        Course drawn = courses.of(batch);
        assertThat(sha256(drawn.secret())).isEqualTo(digest);
        List<String> again = cases.stream()
                .map(caseNo -> sha256(drawn.secret() + "|03 08 12|" + caseNo) + "," + caseNo)
                .sorted()
                .toList();
        assertThat(places.all(batch))
                .extracting(place -> place.ticket() + "," + place.caseNo())
                .containsExactlyElementsOf(again)
                .noneMatch(line -> line.endsWith(late));
        assertThat(holders(batch))
                .containsExactlyElementsOf(
                        again.stream().limit(2).map(line -> line.split(",")[1]).toList());
    }

    @Test
    void shouldStrikeOutBeforeTheResultIsConfirmedAndNotAfter() {
        List<String> cases = world.wait(2);
        List<String> homes = world.homes(2);
        String batch = chosen(cases, homes);
        assertThatThrownBy(() -> allotments.strikeOut(batch, cases.get(0), " ")).isInstanceOf(FaultsFound.class);
        allotments.strikeOut(batch, cases.get(0), "异议查实：家庭已自购住房");
        assertThat(beans.getBean(ResultSheets.class).read(batch).toString()).contains("异议查实", "选定");
        world.days(8);
        world.days(8);
        assertThat(breaches.ofCase(batch)).hasSize(1);
        assertThatThrownBy(() -> world.complete(batch, Map.of())).hasMessageContaining("请选择结论");
        world.confirm(batch);
        assertThatThrownBy(() -> allotments.strikeOut(batch, cases.get(1), "太迟"))
                .isInstanceOf(FaultsFound.class);
        assertThat(list.standing(cases.get(0))).get().matches(Standing::isWaiting);
        assertThat(offers.refusals(cases).get(cases.get(0))).isZero();
        assertThat(world.task(cases.get(0))).isNull();
        assertThat(stock.find(homes.get(0))).get().matches(home -> home.state() == DwellingState.RESERVED);
        world.sign(cases.get(1));
        world.handOver(cases.get(1));
        assertHoused(cases.get(1));
        assertThat(stock.find(homes.get(0))).get().matches(home -> home.state() == DwellingState.AVAILABLE);
    }

    @Test
    void shouldCountWhoDoesNotSignOrMoveInAsARefusal() {
        List<String> cases = world.wait(2);
        List<String> homes = world.homes(2);
        String batch = confirmed(cases, homes);
        String unsigned = cases.get(0);
        String unmoved = cases.get(1);
        world.days(16);
        assertThat(breaches.ofCase(unsigned)).anyMatch(breach -> breach.cleared() == null);
        assertThatThrownBy(() -> world.complete(unsigned, Map.of("outcome", "DECLINED", "signedOn", "2026-03-01")))
                .hasMessageContaining("不能早于合同出具日期")
                .hasMessageContaining("请写明理由");
        world.complete(
                unsigned, Map.of("outcome", "DECLINED", "signedOn", time.today().toString(), "words", "已投靠子女"));
        world.sign(unmoved);
        world.days(20);
        assertThat(breaches.ofCase(unmoved)).anyMatch(breach -> breach.cleared() == null);
        assertThatThrownBy(
                        () -> world.complete(unmoved, Map.of("outcome", "HANDED_OVER", "handedOn", "某日", "water", "满")))
                .hasMessageContaining("年-月-日")
                .hasMessageContaining("水表读数")
                .hasMessageContaining("电表读数");
        world.complete(
                unmoved, Map.of("outcome", "NOT", "handedOn", time.today().toString(), "words", "放弃"));
        assertThat(offers.refusals(cases)).containsEntry(unsigned, 1).containsEntry(unmoved, 1);
        assertThat(answers(batch)).containsOnly(Answer.DECLINED);
        cases.forEach(caseNo -> {
            assertThat(list.standing(caseNo)).get().matches(Standing::isWaiting);
            assertThat(stock.ofCase(caseNo)).isEmpty();
            assertThat(tenancies.of(caseNo)).isEmpty();
        });
        assertThat(world.runs(batch)).isFalse();
    }

    @Test
    void shouldSellAtNoMoreThanThePublishedPrice() {
        String caseNo = world.waits(Programme.AFFORDABLE_SALE);
        List<String> homes = world.homes(1, Map.of(Column.PROGRAMME, "经济适用住房", Column.PRICE, "3200.50"));
        String batch = world.begin(Programme.AFFORDABLE_SALE, homes);
        world.days(8);
        allotments.accept(batch, caseNo);
        world.work();
        world.days(8);
        world.confirm(batch);
        assertThat(kinds(caseNo)).contains(LetterKind.PURCHASE);
        assertThatThrownBy(() -> world.complete(caseNo, price("155224.26"))).hasMessageContaining("155224.25 元");
        assertThatThrownBy(() -> world.complete(caseNo, price("十五万"))).hasMessageContaining("请填写成交总价");
        world.complete(caseNo, price("150000"));
        world.handOver(caseNo);
        assertThat(stock.ofCase(caseNo)).get().matches(home -> home.state() == DwellingState.SOLD);
        assertThat(tenancies.of(caseNo)).as("who buys pays no rent").isEmpty();
        assertThat(list.standing(caseNo)).get().extracting(Standing::leftFor).isEqualTo(LeaveReason.HOUSED);
    }

    @Test
    void shouldStopABatchBeforeAnythingIsOfferedAndNotAfter() {
        List<String> homes = world.homes(1);
        String batch = world.begin(Programme.LOW_RENT, homes);
        assertThatThrownBy(() -> allotments.stop(batch, "")).isInstanceOf(FaultsFound.class);
        allotments.stop(batch, "房源信息有误");
        world.work();
        assertThat(world.runs(batch)).isFalse();
        assertThat(courses.of(batch).stopReason()).isEqualTo("房源信息有误");
        assertThat(stock.find(homes.get(0))).get().matches(home -> home.state() == DwellingState.AVAILABLE);
        world.wait(1);
        String offered = world.offered(homes);
        assertThatThrownBy(() -> allotments.stop(offered, "太迟")).isInstanceOf(FaultsFound.class);
        assertThatThrownBy(() -> allotments.stop(batch, "再次")).isInstanceOf(FaultsFound.class);
    }

    private void set(OrderRule order, int refusalsAllowed, boolean leaves) {
        DwellingPolicy.Allotment now = Policy.of("handan").allotment();
        Sourced<OrderRule> rule = new Sourced<>(order, "assumption");
        doReturn(new DwellingPolicy.Allotment(
                        now.areaByHeads(),
                        new DwellingPolicy.AllotmentOrder(rule, rule, rule, rule),
                        now.publicNumber(),
                        now.announceDays(),
                        now.numberWorkingDays(),
                        now.answerDays(),
                        now.noticeDays(),
                        now.confirmWorkingDays(),
                        now.contractWorkingDays(),
                        now.handOverWorkingDays(),
                        new Sourced<>(refusalsAllowed, "assumption"),
                        new Sourced<>(leaves, "assumption")))
                .when(policy)
                .allotment();
    }

    private Map<String, Object> price(String total) {
        return Map.of("outcome", "SIGNED", "signedOn", time.today().toString(), "total", total);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
