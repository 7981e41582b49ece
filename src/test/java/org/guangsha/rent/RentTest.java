package org.guangsha.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Balances;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Ledger;
import org.guangsha.ledger.TrialBalance;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A household of low income in 50 m²: 280 yuan a month by the sample standards, due on the 25th. */
@ProgramTest
@Tag("R14")
class RentTest {

    private static final String HANSHAN = "130402";
    private static final List<String> SEATS = List.of(HANSHAN);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    Tenancies tenancies;

    @Autowired
    RentCharging charging;

    @Autowired
    Payments payments;

    @Autowired
    RentBalances balances;

    @Autowired
    Reminders reminders;

    @Autowired
    ChargeTable charges;

    @Autowired
    Ledger ledger;

    @Autowired
    Balances books;

    @Autowired
    Letters letters;

    @Autowired
    CaseWalk walk;

    @Autowired
    TimeMachine time;

    @BeforeEach
    void moveIn() {
        time.set("2026-03-02T09:00");
    }

    @AfterEach
    void leave() {
        walk.closeAll();
    }

    @Test
    void shouldChargeEachMonthOnceAndFromTheDayOfMovingIn() {
        String caseNo = let(LocalDate.of(2026, 2, 15), IncomeLevel.LOW);
        long before = receivable();
        charging.charge(YearMonth.of(2026, 3), SEATS);
        charging.charge(YearMonth.of(2026, 3), SEATS);
        assertThat(charges.of(caseNo))
                .extracting(Charge::month, Charge::fen, Charge::dueOn)
                .containsExactly(
                        tuple(YearMonth.of(2026, 2), 14_000L, LocalDate.of(2026, 3, 25)),
                        tuple(YearMonth.of(2026, 3), 28_000L, LocalDate.of(2026, 3, 25)));
        assertThat(charges.of(caseNo).get(0).working()).contains("14/28 天");
        assertThat(receivable() - before).isEqualTo(42_000);
        assertThat(books.find(Book.RENT, "rent-2026-02/" + caseNo)).isPresent();
        assertThat(codes(() -> charging.charge(YearMonth.of(2026, 4), SEATS))).containsExactly("TO_COME");
    }

    @Test
    void shouldChargeOnceWhenTwoChargeAtOnce() throws Exception {
        String caseNo = let(FIRST_OF_MARCH, IncomeLevel.LOW);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> charger = () -> {
            start.await();
            return charging.charge(YearMonth.of(2026, 3), SEATS);
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> done : two.invokeAll(List.of(charger, charger))) {
                done.get();
            }
        } finally {
            two.shutdown();
        }
        assertThat(charges.of(caseNo)).hasSize(1);
    }

    @Test
    void shouldSettleChangesToldLateAndAReturnInAMonthChargedAlready() {
        String caseNo = let(FIRST_OF_MARCH, IncomeLevel.LOW);
        time.set("2026-05-02T09:00");
        charging.charge(YearMonth.of(2026, 5), SEATS);
        tenancies.change(caseNo, IncomeLevel.MINIMUM_LIVING, LocalDate.of(2026, 3, 20), "纳入低保");
        tenancies.change(caseNo, IncomeLevel.MINIMUM_LIVING, LocalDate.of(2026, 3, 20), "纳入低保");
        tenancies.end(caseNo, LocalDate.of(2026, 5, 10));
        tenancies.end(caseNo, LocalDate.of(2026, 5, 10));
        charging.charge(YearMonth.of(2026, 5), SEATS);
        assertThat(charges.of(caseNo))
                .extracting(Charge::month, Charge::number, Charge::fen)
                .containsExactly(
                        tuple(YearMonth.of(2026, 3), 1, 28_000L),
                        tuple(YearMonth.of(2026, 4), 1, 28_000L),
                        tuple(YearMonth.of(2026, 4), 2, -21_000L),
                        tuple(YearMonth.of(2026, 5), 1, 28_000L),
                        tuple(YearMonth.of(2026, 5), 2, 2_258L - 28_000));
        assertThat(books.find(Book.RENT, "rent-2026-05/" + caseNo + "/2")).isPresent();
        time.set("2026-07-02T09:00");
        charging.charge(YearMonth.of(2026, 7), SEATS);
        assertThat(charges.of(caseNo)).as("nothing after its end").hasSize(5);
        assertThat(balances.of(caseNo).chargedFen()).isEqualTo(28_000 + 7_000 + 2_258);
    }

    @Test
    void shouldAskMarketRentFromTheDayOfTheViolation() {
        String caseNo = let(FIRST_OF_MARCH, IncomeLevel.LOW);
        charging.charge(YearMonth.of(2026, 3), SEATS);
        tenancies.raise(caseNo, LocalDate.of(2026, 3, 17), "转租，邯住保违〔2026〕1号");
        time.set("2026-04-02T09:00");
        charging.charge(YearMonth.of(2026, 4), SEATS);
        assertThat(charges.of(caseNo))
                .extracting(Charge::fen)
                .as("280 × 16/31 + 700 × 15/31 = 483.2258; then 700")
                .containsExactly(28_000L, 48_323L - 28_000, 70_000L);
        assertThat(codes(() -> tenancies.raise(caseNo, LocalDate.of(2026, 4, 1), "又")))
                .containsExactly("RAISE");
    }

    @Test
    void shouldRefuseATenancyThatMakesNoSense() {
        String caseNo = let(FIRST_OF_MARCH, IncomeLevel.LOW);
        begin(caseNo, FIRST_OF_MARCH, IncomeLevel.LOW, "50.00", Programme.LOW_RENT);
        assertThat(codes(() -> begin(caseNo, FIRST_OF_MARCH, IncomeLevel.LOW, "60.00", Programme.LOW_RENT)))
                .containsExactly("LET_ALREADY");
        assertThat(codes(() -> begin("x", FIRST_OF_MARCH, IncomeLevel.LOW, "0.001", Programme.AFFORDABLE_SALE)))
                .containsExactly("NOT_LET", "AREA");
        assertThat(codes(() -> tenancies.end(caseNo, LocalDate.of(2026, 2, 28))))
                .containsExactly("END");
        assertThat(codes(() -> tenancies.end("nobody", FIRST_OF_MARCH))).containsExactly("UNKNOWN");
        assertThat(codes(() -> tenancies.change(caseNo, IncomeLevel.MINIMUM_LIVING, FIRST_OF_MARCH, " ")))
                .containsExactly("REASON");
        tenancies.end(caseNo, LocalDate.of(2026, 3, 31));
        assertThat(codes(() -> tenancies.change(caseNo, IncomeLevel.ABOVE, FIRST_OF_MARCH, "涨薪")))
                .containsExactly("ENDED");
    }

    @Test
    void shouldBookTheBanksFileOnceAndWholeOrNotAtAll() {
        String caseNo = let(FIRST_OF_MARCH, IncomeLevel.LOW);
        charging.charge(YearMonth.of(2026, 3), SEATS);
        String good = caseNo + ",100.00,2026-03-01,PAY-" + caseNo + "-1\n";
        String nobody = "130403-1999-000001,5,2026-03-01,PAY-" + caseNo + "-2\n";
        assertThat(codes(() -> read(good + nobody + caseNo + ",x,2026-03-01,PAY-" + caseNo + "-3\n")))
                .as("what can't be read and what fits no tenancy, told together")
                .containsExactly("NO_TENANCY", "AMOUNT");
        assertThat(payments.paid(caseNo)).isZero();
        assertThat(read(good)).isEqualTo(new PaymentImport(1, 0, 10_000));
        assertThat(read(good)).isEqualTo(new PaymentImport(0, 1, 0));
        assertThat(read(good + caseNo + ",200.00,2026-03-02,PAY-" + caseNo + "-2\n"))
                .isEqualTo(new PaymentImport(1, 1, 20_000));
        assertThat(codes(() -> read(good.replace("100.00", "100.01")))).containsExactly("OTHER_PAYMENT");
        RentStanding standing = balances.of(caseNo);
        assertThat(standing.openFen()).as("20 yuan ahead").isEqualTo(-2_000);
        TrialBalance trial = books.trial(Book.RENT, SEATS, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(trial.differenceFen()).isZero();
        assertThat(trial.debitFen()).isEqualTo(trial.creditFen());
    }

    @Test
    void shouldRemindOnceAMonthAndReferAtSixMonthsUnpaid() {
        String caseNo = let(FIRST_OF_MARCH, IncomeLevel.LOW);
        for (int month = 3; month <= 8; month++) {
            time.set("2026-%02d-02T09:00".formatted(month));
            charging.charge(YearMonth.of(2026, month), SEATS);
            reminders.remind(SEATS);
            reminders.remind(SEATS);
        }
        assertThat(reminded(caseNo))
                .as("March is due on the 25th, so April to August")
                .hasSize(5);
        assertThat(balances.of(caseNo).referredOn()).as("five months").isNull();
        time.set("2026-08-26T09:00");
        reminders.remind(SEATS);
        RentStanding standing = balances.of(caseNo);
        assertThat(standing.arrears().wholeMonths()).isEqualTo(6);
        assertThat(standing.arrears().fen()).isEqualTo(168_000);
        assertThat(standing.arrears().ageDays(time.today())).isEqualTo(154);
        assertThat(standing.referredOn()).isEqualTo("2026-08-26");
        assertThat(reminded(caseNo)).as("August has its letter").hasSize(5);
        read(caseNo + ",1680.00,2026-08-26,PAY-" + caseNo + "\n");
        assertThat(balances.inArrears(SEATS))
                .extracting(one -> one.tenancy().caseNo())
                .doesNotContain(caseNo);
    }

    private List<Letter> reminded(String caseNo) {
        return letters.ofCase(caseNo).stream()
                .filter(letter -> letter.kind() == LetterKind.RENT_REMINDER)
                .toList();
    }

    private PaymentImport read(String lines) {
        return payments.read("bank.csv", ("案件编号,金额,缴款日期,银行流水号\n" + lines).getBytes(StandardCharsets.UTF_8), SEATS);
    }

    private String let(LocalDate from, IncomeLevel level) {
        String caseNo = walk.accept(Families.couple());
        begin(caseNo, from, level, "50.00", Programme.LOW_RENT);
        return caseNo;
    }

    private void begin(String caseNo, LocalDate from, IncomeLevel level, String area, Programme programme) {
        tenancies.begin(caseNo, 1, "HS-1", new BigDecimal(area), "130402007005", level, programme, from);
    }

    private long receivable() {
        return ledger.balance(Book.RENT, Account.RENT_RECEIVABLE, HANSHAN, 2026);
    }

    private static List<String> codes(ThrowingCallable act) {
        FaultsFound refused =
                assertThatExceptionOfType(FaultsFound.class).isThrownBy(act).actual();
        return refused.faults().stream().map(Fault::code).toList();
    }
}
