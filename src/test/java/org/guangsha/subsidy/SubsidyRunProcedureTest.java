package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Incident;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Ledger;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.ProcedureTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way through {@code subsidy-run}: nobody is paid twice and nobody is forgotten, whatever fails on the way. */
@ProcedureTest({"subsidy-run", "subsidy-approval"})
@Tag("R13")
class SubsidyRunProcedureTest extends MonthAtTheOffice {

    @Autowired
    Ledger ledger;

    @Autowired
    RunPapers papers;

    @Autowired
    Overpayments overpayments;

    @Autowired
    CasePayments payments;

    private long balance(Account account) {
        return ledger.balance(Book.SUBSIDY, account, AREA, may.getYear());
    }

    @Test
    @Tag("R16")
    void shouldPayTheMonthBookItEightToTwoAndClose() {
        budget(1_000_000);
        payable("A", 2);
        payable("B", 4);
        award("C", 1);
        timerFires();
        assertThat(task().getName()).isEqualTo("住房保障部门审批 " + may);
        assertThat(task().getTenantId()).isEqualTo(HOUSING);
        assertThat(task().getDueDate()).isAfter(time.at(may + "-03T00:00"));
        decide("zhufang", Map.of("outcome", "PASS"));
        assertThat(task().getName()).isEqualTo("财政部门审批 " + may);
        assertThat(task().getTenantId()).isEqualTo(FINANCE);
        decide("caizheng", Map.of("outcome", "PASS"));
        assertThat(lines(run(may))).containsExactly("A 42000 0 PAY", "B 70000 0 PAY", "C 0 0 UNPAYABLE");
        assertThat(run(may).stage()).isEqualTo("等待银行回盘");
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isEqualTo(112_000);
        assertThat(balance(Account.SUBSIDY_PAYABLE)).isZero();
        assertThat(balance(Account.SUBSIDY_CITY_FUND)).isEqualTo(-89_600);
        assertThat(balance(Account.SUBSIDY_DISTRICT_FUND)).isEqualTo(-22_400);

        bankAnswers(run(may));
        assertThat(running()).isFalse();
        assertThat(run(may).outcome()).isEqualTo(RunOutcome.CLOSED);
    }

    @Test
    void shouldWriteFivePapersThatAreTheSameToTheByteWhenWrittenAgain() throws IOException {
        budget(1_000_000);
        payable("A", 2);
        payable("B", 4);
        RunFacts run = paid(may);
        assertThat(runs.view(run).papers()).extracting(PaperFacts::kind).containsExactlyElementsOf(PaperKind.written());
        for (PaperKind kind : PaperKind.written()) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            ByteArrayOutputStream anew = new ByteArrayOutputStream();
            assertThat(runs.read(run, kind, kept)).isTrue();
            papers.write(run(may), kind, anew);
            assertThat(anew.toByteArray()).as(kind.name()).isEqualTo(kept.toByteArray());
        }
        assertThat(text(run, PaperKind.BANK_FILE))
                .startsWith("批次,序号,户名,开户银行,账号,金额\r\n" + may + ",1,陈䶮,工商银行邯郸分行,6222000000001")
                .endsWith(",1120.00\r\n");
        assertThat(Sheets.text(bytes(run, PaperKind.PUBLIC_LIST)))
                .contains("陈*", "420", "700")
                .doesNotContain("陈䶮", "62220000");
        assertThat(Sheets.text(bytes(run, PaperKind.CENTRE_LEDGER))).contains("6222000000001", "336", "84");
        assertThat(Sheets.text(bytes(run, PaperKind.OFFICE_LEDGER))).contains("新增", "停发", "A", "B");
        assertThat(Sheets.pdf(bytes(run, PaperKind.COVER))).contains("壹仟壹佰贰拾元整", "1120.00", "zhufang", "caizheng");
        assertThat(sql.queryForList("select content from subsidy_paper_part", String.class)
                        .toString())
                .as("no paper lies in the database in clear")
                .doesNotContain("6222000", "陈䶮");
    }

    @Test
    void shouldLetNobodyApproveForBothOfficesOnAnyDoor() {
        budget(1_000_000);
        payable("A", 2);
        timerFires();
        decide("liangbian", Map.of("outcome", "PASS"));
        assertThatThrownBy(() -> decide("liangbian", Map.of("outcome", "PASS"))).hasMessageContaining("须由另一人办理");
        decide("caizheng", Map.of("outcome", "PASS"));
        assertThat(run(may).booked()).isTrue();
    }

    @Test
    void shouldComputeAnewWhenEitherOfficeReturnsIt() {
        budget(1_000_000);
        payable("A", 2);
        timerFires();
        assertThatThrownBy(() -> decide("zhufang", Map.of("outcome", "RETURN"))).hasMessageContaining("理由");
        assertThatThrownBy(() -> decide("zhufang", Map.of("outcome", "STOP"))).hasMessageContaining("请选择结论");
        payable("B", 1);
        decide("zhufang", Map.of("outcome", "RETURN", "words", "漏了一户"));
        assertThat(lines(run(may))).containsExactly("A 42000 0 PAY", "B 21000 0 PAY");
        decide("zhufang", Map.of("outcome", "PASS"));
        decide("caizheng", Map.of("outcome", "RETURN", "words", "请核实"));
        assertThat(run(may).firstApprover()).isNull();
        approve();
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isEqualTo(63_000);
    }

    @Test
    @Tag("R16")
    void shouldStopBeforeTheFileWhenTheBudgetDoesNotSufficeUntilItDoes() {
        payable("A", 2);
        timerFires();
        assertThat(task().getName()).isEqualTo("处理资金不足 " + may);
        assertThat(task().getTenantId()).isEqualTo(FINANCE);
        assertThat(runs.view(run(may)).shortfalls()).singleElement().asString().contains("丛台区", "420.00");
        decide("caizheng", Map.of("outcome", "RECHECK"));
        assertThat(task().getName()).as("still nothing there").isEqualTo("处理资金不足 " + may);
        budget(42_000);
        decide("caizheng", Map.of("outcome", "RECHECK"));
        approve();
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isEqualTo(42_000);
    }

    @Test
    void shouldMakeAStoppedMonthGoodInTheNext() {
        payable("A", 2);
        timerFires();
        decide("caizheng", Map.of("outcome", "STOP", "words", "资金未到位"));
        assertThat(running()).isFalse();
        assertThat(runs.all()).singleElement().extracting(RunFacts::outcome).isEqualTo(RunOutcome.STOPPED);
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isZero();
        budget(1_000_000);
        RunFacts june = paid(may.plusMonths(1));
        assertThat(lines(june)).containsExactly("A 84000 42000 PAY");
    }

    @Test
    void shouldPayAgainNextMonthWhatTheBankSentBackAndBookItOnce() {
        budget(1_000_000);
        payable("A", 2);
        payable("B", 1);
        RunFacts first = paid(may);
        bankAnswers(first, 2);
        assertThat(runs.view(run(may)).refused()).singleElement().satisfies(one -> {
            assertThat(one.caseNo()).isEqualTo(no("B"));
            assertThat(one.reason()).isEqualTo("账号户名不符");
        });
        assertThat(balance(Account.SUBSIDY_RETURNED)).isEqualTo(21_000);
        RunFacts june = paid(may.plusMonths(1));
        assertThat(lines(june)).containsExactly("A 42000 0 PAY", "B 42000 21000 PAY");
        bankAnswers(june);
        assertThat(balance(Account.SUBSIDY_RETURNED)).isZero();
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isEqualTo(126_000);
        assertThat(balance(Account.SUBSIDY_CITY_FUND) + balance(Account.SUBSIDY_DISTRICT_FUND))
                .isEqualTo(-126_000);
    }

    @Test
    void shouldCarryArrearsAndOverpaymentsOfChangesInMonthsGoneBy() {
        budget(10_000_000);
        payable("A", 2);
        payable("B", 2);
        bankAnswers(paid(may));
        time.set(may + "-20T09:00");
        awards.change(no("A"), poor(3), may.minusMonths(1).atDay(10));
        awards.change(no("B"), poor(1), may.minusMonths(1).atDay(10));
        payees.record(no("C"), "李㛃", "农业银行", "62284800000000");
        RunFacts june = paid(may.plusMonths(1));
        assertThat(lines(june))
                .as("A was paid 420 of 630, B 420 of 210")
                .containsExactly("A 84000 21000 PAY", "B 0 -21000 NOTHING");
        bankAnswers(june);
        awards.end(no("A"), may.plusMonths(1).atDay(15), "自购住房");
        RunFacts july = paid(may.plusMonths(2));
        assertThat(lines(july)).containsExactly("A 0 0 NOTHING", "B 21000 0 PAY");
        assertThat(runs.view(july).ended()).singleElement().satisfies(one -> {
            assertThat(one.caseNo()).isEqualTo(no("A"));
            assertThat(one.reason()).isEqualTo("自购住房");
        });
    }

    @Test
    @Tag("R16")
    void shouldBookWhatWasPaidTooMuchSetItOffAndKeepWhatAnEndedAwardOwes() {
        budget(10_000_000);
        payable("A", 3);
        payable("B", 2);
        bankAnswers(paid(may));
        bankAnswers(paid(may.plusMonths(1)));
        assertThat(overpayments.all()).isEmpty();
        time.set(may.plusMonths(1) + "-20T09:00");
        awards.change(no("A"), poor(1), may.minusMonths(1).atDay(10));
        awards.change(no("B"), poor(1), may.minusMonths(1).atDay(10));
        awards.end(no("B"), may.plusMonths(1).atDay(15), "自购住房");

        RunFacts july = paid(may.plusMonths(2));
        assertThat(lines(july))
                .as("A was paid 1260 of 420, B 840 of 420")
                .containsExactly("A 0 -84000 NOTHING", "B 0 -42000 NOTHING");
        assertThat(balance(Account.SUBSIDY_OVERPAID)).isEqualTo(63_000 + 42_000);
        assertThat(balance(Account.SUBSIDY_EXPENSE))
                .as("what both were entitled to")
                .isEqualTo(3 * 21_000 + 2 * 21_000);
        assertThat(balance(Account.SUBSIDY_PAYABLE)).isZero();
        bankAnswers(july);
        for (int month = 3; month < 6; month++) {
            bankAnswers(paid(may.plusMonths(month)));
        }
        assertThat(overpayments.of(no("A"))).as("three months set off").isEmpty();
        assertThat(overpayments.all()).singleElement().satisfies(debt -> {
            assertThat(debt.caseNo()).isEqualTo(no("B"));
            assertThat(debt.fen()).isEqualTo(42_000);
            assertThat(debt.since()).isEqualTo(may.plusMonths(2));
            assertThat(debt.prospect()).contains("自购住房", "待追回");
        });
        assertThat(balance(Account.SUBSIDY_OVERPAID)).isEqualTo(42_000);
        assertThat(lines(paid(may.plusMonths(6)))).as("paid again").contains("A 21000 0 PAY");
        assertThat(payments.of(no("A")))
                .extracting(CasePayment::payFen)
                .containsExactly(21_000L, 0L, 0L, 0L, 0L, 63_000L, 63_000L);
    }

    @Test
    @Tag("R19")
    void shouldMakeGoodOnceWhatAnEndTakenBackLeftOut() {
        budget(1_000_000);
        payable("A", 2);
        payable("B", 1);
        bankAnswers(paid(may));
        YearMonth june = may.plusMonths(1);
        awards.endBefore(no("A"), june, "另行购置住房");
        RunFacts without = paid(june);
        assertThat(lines(without)).containsExactly("A 0 0 NOTHING", "B 21000 0 PAY");
        bankAnswers(without);
        awards.goOn(no("A"), AwardKind.REGULAR, null, null, "复审撤销退出决定");
        awards.goOn(no("A"), AwardKind.REGULAR, null, null, "复审撤销退出决定");
        RunFacts july = paid(june.plusMonths(1));
        assertThat(lines(july)).containsExactly("A 84000 42000 PAY", "B 21000 0 PAY");
        bankAnswers(july);
        assertThat(lines(paid(june.plusMonths(2)))).containsExactly("A 42000 0 PAY", "B 21000 0 PAY");
    }

    @Test
    void shouldPayArrearsOnceAnAccountIsNamed() {
        budget(1_000_000);
        award("A", 1);
        RunFacts first = paid(may);
        assertThat(lines(first)).containsExactly("A 0 0 UNPAYABLE");
        bankAnswers(first);
        payees.record(no("A"), "陈䶮", "工商银行", "62220000 00001");
        assertThat(lines(paid(may.plusMonths(1)))).containsExactly("A 42000 21000 PAY");
    }

    @Test
    void shouldOpenAMonthOnce() {
        budget(1_000_000);
        assertThatThrownBy(() -> runs.start("zhufang"))
                .isInstanceOf(FaultsFound.class)
                .hasMessageContaining("没有发起");
        timerFires();
        assertThat(running()).as("nobody to pay").isFalse();
        payable("A", 1);
        assertThat(runs.start("zhufang")).isEqualTo(may);
        assertThatThrownBy(() -> runs.start("zhufang")).isInstanceOf(FaultsFound.class);
        timerFires();
        assertThat(runs.all()).hasSize(1);
        approve();
        bankAnswers(run(may));
        assertThat(running()).isFalse();
    }

    @Test
    void shouldWaitWithAMonthWhileTheOneBeforeIsNotBooked() {
        budget(1_000_000);
        payable("A", 1);
        timerFires();
        time.set(may.plusMonths(1) + "-01T06:00");
        assertThatThrownBy(this::timerFires).hasMessageContaining(may + " 的发放尚未记账");
        assertThatThrownBy(() -> runs.start("zhufang")).isInstanceOf(FaultsFound.class);
        approve();
        time.set(may.plusMonths(1) + "-01T07:30");
        work();
        assertThat(lines(run(may.plusMonths(1)))).containsExactly("A 21000 0 PAY");
    }

    @Test
    void shouldLetOneOfTwoNodesBeginTheMonth() throws Exception {
        budget(1_000_000);
        payable("A", 1);
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Boolean>> both = Stream.of("zhufang", "liangbian")
                .map(person -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await(30, TimeUnit.SECONDS);
                        runs.start(person);
                        return true;
                    } catch (FaultsFound second) {
                        return false;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(runs.all()).hasSize(1);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void shouldBookNothingTwiceWhenBookingFailsAfterTheFile() {
        budget(1_000_000);
        payable("A", 2);
        timerFires();
        decide("zhufang", Map.of("outcome", "PASS"));
        String second = task().getId();
        as.run("caizheng", () -> {
            tasks.claim(second, "caizheng");
            tasks.complete(second, Map.of("outcome", "PASS"));
        });
        step();
        step();
        assertThat(run(may).filedAt()).as("the papers are written").isNotNull();
        List<PaperFacts> written = runs.view(run(may)).papers();
        doThrow(new IllegalStateException("database away")).when(ledger).postAll(any());
        assertThatThrownBy(this::step).hasMessageContaining("database away");
        assertThat(run(may).booked()).isFalse();
        doCallRealMethod().when(ledger).postAll(any());
        time.set(may + "-01T06:30");
        work();
        assertThat(run(may).booked()).isTrue();
        assertThat(runs.view(run(may)).papers()).isEqualTo(written);
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isEqualTo(42_000);
        assertThat(balance(Account.SUBSIDY_PAYABLE)).isZero();
    }

    @Test
    void shouldTakeTheBanksAnswerWholeOrNotAtAllAndTwiceAsOnce() {
        budget(1_000_000);
        payable("A", 2);
        payable("B", 1);
        RunFacts first = paid(may);
        assertThatThrownBy(() -> runs.takeReturn(first, file("""
                        批次,序号,金额,结果,原因
                        %2$s,1,420.00,成功,
                        %1$s,1,42.00,成功,
                        %1$s,7,1.00,成功,
                        %1$s,2,210.00,失败,
                        """.formatted(may, may.minusMonths(1)))))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults().stream().map(fault -> fault.message()))
                                .containsExactly(
                                        "第 2 行：批次应为 %s，实为“%s”".formatted(may, may.minusMonths(1)),
                                        "第 3 行：序号 1 的金额应为 420.00 元，实为“42.00”",
                                        "第 4 行：代发文件里没有序号“7”",
                                        "第 5 行：失败的应写明原因",
                                        "序号 1（420.00 元）没有回盘",
                                        "序号 2（210.00 元）没有回盘"));
        assertThat(lines(run(may))).as("nothing half-read").containsExactly("A 42000 0 PAY", "B 21000 0 PAY");
        assertThatThrownBy(() -> runs.takeReturn(first, file("随便什么"))).isInstanceOf(FaultsFound.class);
        String answer = answer(first, 1);
        assertThat(runs.takeReturn(first, file(answer))).isEqualTo(1);
        assertThat(runs.takeReturn(first, file(answer))).isEqualTo(1);
        work();
        assertThat(runs.takeReturn(run(may), file(answer))).isEqualTo(1);
        assertThatThrownBy(() -> runs.takeReturn(run(may), file(answer(first)))).isInstanceOf(FaultsFound.class);
        assertThat(balance(Account.SUBSIDY_RETURNED)).isEqualTo(42_000);
    }

    @Test
    void shouldShowWhoIsLateAndGoOn() {
        budget(1_000_000);
        payable("A", 2);
        timerFires();
        time.travelTo(may + "-14T01:00");
        assertThat(incidents()).containsExactly("slaBreach");
        approve();
        assertThat(incidents()).isEmpty();
        time.travelTo(may + "-30T01:00");
        assertThat(incidents()).containsExactly(RaiseBankLate.LATE);
        bankAnswers(run(may));
        assertThat(incidents()).isEmpty();
    }

    @Test
    void shouldComputeInChunksWithoutLosingAnyone() {
        budget(1_000_000_000);
        for (int i = 0; i < RunComputing.CHUNK + 1; i++) {
            awards.award(new SubsidyClaim(no("N" + i), 1, COMMUNITY, AwardKind.REGULAR, may, poor(1)));
        }
        payees.record(no("N0"), "张三", "工商银行", "62220000000011");
        sql.update(
                "insert into subsidy_payee (case_no, payee, bank, account, made_at) "
                        + "select a.case_no, p.payee, p.bank, p.account, p.made_at from subsidy_award a, subsidy_payee p where a.case_no <> p.case_no");
        RunFacts first = paid(may);
        assertThat(first.awards()).isEqualTo(RunComputing.CHUNK + 1);
        assertThat(first.computed()).isEqualTo(RunComputing.CHUNK + 1);
        assertThat(balance(Account.SUBSIDY_EXPENSE)).isEqualTo(21_000L * (RunComputing.CHUNK + 1));
        assertThat(balance(Account.SUBSIDY_PAYABLE)).isZero();
    }

    private List<String> incidents() {
        return runtime.createIncidentQuery().processDefinitionKeyIn("subsidy-run", "subsidy-approval").list().stream()
                .map(Incident::getIncidentType)
                .distinct()
                .toList();
    }

    private String text(RunFacts run, PaperKind kind) throws IOException {
        return new String(bytes(run, kind), StandardCharsets.UTF_8);
    }

    private byte[] bytes(RunFacts run, PaperKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runs.read(run, kind, out);
        return out.toByteArray();
    }
}
