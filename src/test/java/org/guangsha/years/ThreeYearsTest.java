package org.guangsha.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Findings;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.Exits;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Ledger;
import org.guangsha.requalification.Cause;
import org.guangsha.requalification.Declarations;
import org.guangsha.requalification.EarlyRequalifications;
import org.guangsha.requalification.ScriptedCity;
import org.guangsha.sla.BreachRegister;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/** Three years of campaigns, months' runs and what happens to six households between them. */
@ProgramTest
@TestPropertySource(properties = "camunda.bpm.process-engine-name=years")
@Tag("R17")
@Tag("R18")
@Tag("R19")
class ThreeYearsTest extends SmallCity {

    private static final long RATE = 12_000;

    @TestConfiguration
    static class Platform {
        @Bean
        ScriptedCity platform() {
            return new ScriptedCity();
        }
    }

    @Autowired
    Findings findings;

    @Autowired
    Declarations declarations;

    @Autowired
    EarlyRequalifications early;

    @Autowired
    Exits exits;

    @Autowired
    EntitlementService entitlements;

    @Autowired
    BreachRegister breaches;

    @Autowired
    Ledger ledger;

    @Test
    void shouldExaminePayAdjustPauseAndEndEachHouseholdAsItsYearsGo() {
        List<String> all = settle(6);
        String steady = all.get(0);
        String builds = all.get(1);
        String rich = all.get(2);
        String silent = all.get(3);
        String reports = all.get(4);
        String leaves = all.get(5);
        budgets.set(2026, SEAT, BUDGET_FEN, "测试");
        year(2027, () -> {
            registersKnow(all);
            registers.say(person(builds, 0), ThreeYearsTest::withAnotherRoom);
            registers.say(person(rich, 0), answer -> earning(answer, 30_000_000));
            registers.saysNothingOf(person(silent, 1));
        });
        for (int year : List.of(2028, 2029)) {
            year(year, () -> {
                registersKnow(all);
                registers.say(person(builds, 0), ThreeYearsTest::withAnotherRoom);
            });
        }
        agenda.put(LocalDate.of(2027, 2, 8), () -> leaves(rich));
        agenda.put(LocalDate.of(2027, 3, 10), () -> declares(silent, "21600"));
        agenda.put(LocalDate.of(2027, 3, 11), () -> agrees(silent));
        agenda.put(LocalDate.of(2027, 9, 6), () -> reports(reports, "26400"));
        agenda.put(LocalDate.of(2027, 9, 7), () -> agrees(reports));
        agenda.put(LocalDate.of(2028, 2, 7), () -> exits.open(leaves, ExitGround.VOLUNTARY, time.today(), "迁往外地。"));
        liveUntil(LocalDate.of(2029, 3, 31));

        assertThat(annual(steady)).containsExactly("2027 CONFIRMED", "2028 CONFIRMED", "2029 CONFIRMED");
        assertThat(annual(builds)).containsExactly("2027 ADJUSTED", "2028 CONFIRMED", "2029 CONFIRMED");
        assertThat(annual(rich)).containsExactly("2027 EXIT");
        assertThat(annual(silent)).containsExactly("2027 CONFIRMED", "2028 CONFIRMED", "2029 CONFIRMED");
        assertThat(annual(reports)).containsExactly("2027 CONFIRMED", "2028 CONFIRMED", "2029 CONFIRMED");
        assertThat(annual(leaves)).containsExactly("2027 CONFIRMED", "2028 CONFIRMED");
        assertThat(breaches.ofCase(silent)).singleElement().satisfies(breach -> {
            assertThat(breach.due()).isEqualTo(time.at("2027-03-01T00:00").toInstant());
            assertThat(breach.cleared()).isNotNull();
        });

        assertThat(paid(steady)).isEqualTo(months("2026-05", "2029-03", RATE));
        assertThat(paid(builds))
                .isEqualTo(with(months("2026-05", "2027-01", RATE), months("2027-02", "2029-03", 10_500)));
        assertThat(paid(rich)).isEqualTo(months("2026-05", "2027-02", RATE));
        assertThat(paid(silent))
                .as("not paid while it was silent, and not afterwards for it")
                .isEqualTo(with(months("2026-05", "2027-01", RATE), months("2027-04", "2029-03", RATE)));
        assertThat(paid(reports))
                .isEqualTo(with(months("2026-05", "2027-09", RATE), months("2027-10", "2029-03", 9_600)));
        assertThat(paid(leaves)).isEqualTo(months("2026-05", "2028-02", RATE));
        for (int year = 2026; year <= 2029; year++) {
            assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_EXPENSE, SEAT, year))
                    .isEqualTo(paidIn(year, all));
            assertThat(ledger.balance(Book.SUBSIDY, Account.SUBSIDY_PAYABLE, SEAT, year))
                    .isZero();
        }
        assertThat(entitlements.inForce(all)).containsExactlyInAnyOrder(steady, builds, silent, reports);
    }

    private long paidIn(int year, List<String> all) {
        return all.stream()
                .flatMap(caseNo -> paid(caseNo).entrySet().stream())
                .filter(month -> month.getKey().getYear() == year)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Each month from the first to the last, both included, with the same amount in fen. */
    private static Map<YearMonth, Long> months(String first, String last, long fen) {
        Map<YearMonth, Long> months = new TreeMap<>();
        for (YearMonth month = YearMonth.parse(first);
                !month.isAfter(YearMonth.parse(last));
                month = month.plusMonths(1)) {
            months.put(month, fen);
        }
        return months;
    }

    private static Map<YearMonth, Long> with(Map<YearMonth, Long> some, Map<YearMonth, Long> others) {
        Map<YearMonth, Long> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }

    private void registersKnow(List<String> all) {
        all.forEach(caseNo -> registers.say(person(caseNo, 0), answer -> earning(answer, found(caseNo))));
    }

    private long found(String caseNo) {
        return FactRules.yearlyIncomeFen(findings.latest(caseNo).orElseThrow().facts());
    }

    private void declares(String caseNo, String yuanAYear) {
        declarations.declare(open(caseNo).id(), yuanAYear, "0", "18.00", "");
    }

    private void reports(String caseNo, String yuanAYear) {
        early.report(caseNo, Cause.REPORTED, time.today().minusDays(5), "配偶开始做工。");
        declares(caseNo, yuanAYear);
    }

    private void leaves(String caseNo) {
        offices.complete(
                staff.in(HOUSING), caseNo, Map.of("decision", "EXITS", "fromMonth", "2027-03", "words", "收入已超过标准。"));
    }

    private void agrees(String caseNo) {
        offices.complete(staff.in(STREET), caseNo, Map.of("conclusion", "ELIGIBLE", "words", "查明的情况如上。"));
    }

    private PersonAnswer earning(PersonAnswer answer, long fenAYear) {
        YearMonth within = YearMonth.of(time.today().getYear() - 1, 5);
        return new PersonAnswer(
                answer.idHash(),
                true,
                List.of(new IncomeFacts(IncomeKind.WAGE, within, fenAYear)),
                answer.properties(),
                List.of(),
                answer.register(),
                null);
    }

    private static PersonAnswer withAnotherRoom(PersonAnswer answer) {
        return new PersonAnswer(
                answer.idHash(),
                true,
                answer.incomes(),
                List.of(new RegisteredProperty("春厂路 8 号", new BigDecimal("1.50"))),
                List.of(),
                answer.register(),
                null);
    }
}
