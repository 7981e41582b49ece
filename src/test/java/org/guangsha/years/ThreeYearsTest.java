package org.guangsha.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Findings;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.Exits;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.requalification.Cause;
import org.guangsha.requalification.Declarations;
import org.guangsha.requalification.EarlyRequalifications;
import org.guangsha.requalification.ScriptedCity;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/** Three years of campaigns, months' runs and what happens to nine households between them. */
@ProgramTest
@TestPropertySource(properties = "camunda.bpm.process-engine-name=years")
@Tag("R17")
@Tag("R18")
@Tag("R19")
@Tag("R21")
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
    SubsidyAwards awards;

    @Autowired
    BanRegister bans;

    @Test
    void shouldExaminePayAdjustPauseAndEndEachHouseholdAsItsYearsGo() {
        List<String> all = settle(6);
        String steady = all.get(0);
        String builds = all.get(1);
        String rich = all.get(2);
        String silent = all.get(3);
        String reports = all.get(4);
        String leaves = all.get(5);
        for (int year = 2027; year <= 2029; year++) {
            agenda.put(LocalDate.of(year, 1, 9), () -> registersKnow(all));
        }
        agenda.put(LocalDate.of(2027, 1, 10), () -> {
            registers.say(person(builds, 0), ThreeYearsTest::withAnotherRoom);
            registers.say(person(rich, 0), answer -> earning(answer, 30_000_000));
            registers.saysNothingOf(person(silent, 1));
        });
        agenda.put(LocalDate.of(2028, 1, 10), () -> registers.say(person(builds, 0), ThreeYearsTest::withAnotherRoom));
        agenda.put(LocalDate.of(2029, 1, 10), () -> registers.say(person(builds, 0), ThreeYearsTest::withAnotherRoom));
        agenda.put(LocalDate.of(2027, 3, 10), () -> declares(silent, "21600"));
        agenda.put(LocalDate.of(2027, 3, 11), () -> agrees(silent));
        agenda.put(LocalDate.of(2027, 2, 8), () -> decided(rich, "2027-03"));
        agenda.put(LocalDate.of(2027, 9, 6), () -> {
            early.report(reports, Cause.REPORTED, LocalDate.of(2027, 9, 1), "配偶开始做工。");
            declares(reports, "26400");
        });
        agenda.put(LocalDate.of(2027, 9, 7), () -> agrees(reports));
        agenda.put(
                LocalDate.of(2028, 2, 7),
                () -> exits.open(leaves, ExitGround.VOLUNTARY, LocalDate.of(2028, 2, 7), "迁往外地。"));
        liveUntil(LocalDate.of(2029, 3, 31));
        System.out.println(annual(steady));
        for (String each : all) {
            System.out.println(each + " " + annual(each) + " "
                    + requalifications.of(each).size() + " " + paid(each) + " exits " + exits.of(each));
        }
    }

    private void registersKnow(List<String> all) {
        registers.forget();
        all.forEach(caseNo -> registers.say(person(caseNo, 0), answer -> earning(answer, found(caseNo))));
    }

    private long found(String caseNo) {
        return FactRules.yearlyIncomeFen(findings.latest(caseNo).orElseThrow().facts());
    }

    private void declares(String caseNo, String yuanAYear) {
        declarations.declare(open(caseNo).id(), yuanAYear, "0", "18.00", "");
    }

    private void decided(String caseNo, String from) {
        offices.complete(
                staff.in(HOUSING), caseNo, Map.of("decision", "EXITS", "fromMonth", from, "words", "收入已超过标准。"));
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
