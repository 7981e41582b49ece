package org.guangsha.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.ledger.Ledger;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks {@code rent-month}: charged on the first without anybody, reminded once the day to pay has passed. */
@ProcedureTest("rent-month")
@Tag("R14")
class RentMonthProcedureTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Autowired
    Tenancies tenancies;

    @Autowired
    ChargeTable charges;

    @Autowired
    Letters letters;

    @Autowired
    CaseWalk walk;

    @Autowired
    TimeMachine time;

    @Autowired
    ByTheClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Ledger ledger;

    private String caseNo;

    @BeforeEach
    void moveIn() {
        time.set("2026-03-02T09:00");
        caseNo = walk.accept(Families.couple());
        begin(caseNo);
        // past the hour of the timer in any zone the tests may run in
        time.set("2026-04-01T14:00");
    }

    @AfterEach
    void leave() {
        for (String table : List.of("rent_charge", "tenancy_term", "tenancy")) {
            sql.update("delete from " + table);
        }
        walk.closeAll();
    }

    @Test
    void shouldChargeWhatIsMissingOnTheFirstAndRemindAfterTheLastDayToPay() {
        clock.begin(RentMonthProcess.KEY);
        assertThat(charges.of(caseNo))
                .extracting(Charge::month)
                .as("March was left out by nobody's fault but is charged too")
                .containsExactly(YearMonth.of(2026, 3), APRIL);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(RentMonthProcess.KEY)
                        .singleResult())
                .satisfies(month -> {
                    assertThat(month.getBusinessKey()).isEqualTo("rent-2026-04");
                    assertThat(month.getTenantId()).isEqualTo("housing-130400");
                });
        time.travelTo("2026-04-26T07:59");
        assertThat(reminders()).isZero();
        time.travelTo("2026-04-26T08:00");
        clock.work(RentMonthProcess.KEY);
        assertThat(reminders()).isOne();
        assertThat(months()).isZero();
    }

    @Test
    void shouldChargeNothingTwiceWhenTheMonthBeginsAgain() {
        clock.begin(RentMonthProcess.KEY);
        clock.begin(RentMonthProcess.KEY);
        assertThat(charges.of(caseNo)).hasSize(2);
        time.travelTo("2026-04-26T08:00");
        clock.work(RentMonthProcess.KEY);
        assertThat(reminders()).isOne();
    }

    @Test
    void shouldGoOnWhereItFailed() {
        doThrow(new IllegalStateException("database away")).when(ledger).postAll(any());
        assertThatThrownBy(() -> clock.begin(RentMonthProcess.KEY)).hasMessageContaining("database away");
        assertThat(charges.of(caseNo)).as("no charge without its entry").isEmpty();
        doCallRealMethod().when(ledger).postAll(any());
        time.set("2026-04-01T15:30");
        clock.work(RentMonthProcess.KEY);
        assertThat(charges.of(caseNo)).hasSize(2);
    }

    @Test
    void shouldChargeInChunksWithoutLosingAnyone() {
        List<String> many = IntStream.rangeClosed(0, RentCharging.CHUNK)
                .mapToObj(i -> "RM-%04d".formatted(i))
                .toList();
        many.forEach(this::begin);
        clock.begin(RentMonthProcess.KEY);
        assertThat(many).allSatisfy(each -> assertThat(charges.of(each)).hasSize(2));
    }

    private void begin(String of) {
        LocalDate from = LocalDate.of(2026, 3, 1);
        tenancies.begin(
                of, 1, "HS-1", new BigDecimal("50.00"), "130402007005", IncomeLevel.LOW, Programme.LOW_RENT, from);
    }

    private long reminders() {
        return letters.ofCase(caseNo).stream()
                .filter(letter -> letter.kind() == LetterKind.RENT_REMINDER)
                .count();
    }

    private long months() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(RentMonthProcess.KEY)
                .count();
    }
}
