package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.guangsha.journal.Entry;
import org.guangsha.journal.Journal;
import org.guangsha.problem.FaultsFound;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProgramTest
@Tag("R12")
class SubsidyAwardsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final String caseNo = UUID.randomUUID().toString();

    @Autowired
    SubsidyAwards awards;

    @Autowired
    Payees payees;

    @Autowired
    Journal journal;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void begin() {
        time.set("2026-04-10T09:00");
    }

    @AfterEach
    void leaveNobodyToPay() {
        sql.update(
                "delete from subsidy_version where award_id in (select id from subsidy_award where case_no = ?)",
                caseNo);
        sql.update("delete from subsidy_award where case_no = ?", caseNo);
        sql.update("delete from subsidy_payee where case_no = ?", caseNo);
        time.reset();
    }

    @Test
    void shouldAwardOnceBytheTableThatIsDeployed() {
        Award made = award(poor(2));
        assertThat(made.fen(MAY)).isEqualTo(42_000);
        assertThat(made.fen(MAY.minusMonths(1))).isZero();
        assertThat(made.area()).isEqualTo("130403");
        assertThat(made.latest().standards()).isEqualTo("handan-2026-1");
        assertThat(award(poor(4))).as("again: nothing").isEqualTo(made);
        assertThat(journal.of(caseNo)).extracting(Entry::words).containsExactly("租赁补贴自 2026-05 起，每月 420.00 元");
    }

    @Test
    void shouldChangeFromTheMonthAfterTheChange() {
        award(poor(2));
        awards.change(caseNo, poor(3), LocalDate.of(2026, 6, 30));
        awards.change(caseNo, poor(3), LocalDate.of(2026, 7, 9));
        Award now = only();
        assertThat(now.fen(YearMonth.of(2026, 6))).isEqualTo(42_000);
        assertThat(now.fen(YearMonth.of(2026, 7))).isEqualTo(63_000);
        assertThat(now.versions()).as("the same facts make no version").hasSize(2);
    }

    @Test
    @Tag("R05")
    void shouldEndTheBridgingSubsidyWithTheMonthOfTheMoveInAndLeaveTheOther() {
        award(poor(2));
        awards.award(new SubsidyClaim(caseNo, 1, "130403005001", AwardKind.BRIDGING, MAY, poor(2)));
        awards.end(caseNo, AwardKind.BRIDGING, LocalDate.of(2026, 8, 3), "已入住");
        assertThat(awards.of(caseNo))
                .extracting(award -> award.fen(YearMonth.of(2026, 8)), award -> award.fen(YearMonth.of(2026, 9)))
                .containsExactly(tuple(42_000L, 42_000L), tuple(42_000L, 0L));
        assertThatThrownBy(() -> awards.end(caseNo, LocalDate.of(2026, 8, 3), " "))
                .isInstanceOf(FaultsFound.class);
    }

    @Test
    void shouldTellEverythingWrongWithFactsAtOnce() {
        SubsidyFacts wrong = new SubsidyFacts(IncomeLevel.LOW, 0, -1, new BigDecimal("-0.001"));
        assertThatThrownBy(() -> award(wrong))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults()).hasSize(3));
    }

    @Test
    void shouldKeepAccountsEncryptedAndShowFourDigits() {
        payees.record(caseNo, "陈䶮", "工商银行", "6222 0000 0000 1234");
        payees.record(caseNo, "陈䶮", "工商银行", "6222000000001234");
        assertThat(payees.of(caseNo)).contains(new Payee(caseNo, "陈䶮", "工商银行", "****1234"));
        assertThat(sql.queryForList("select account from subsidy_payee where case_no = ?", String.class, caseNo))
                .singleElement()
                .asString()
                .doesNotContain("6222");
        assertThatThrownBy(() -> payees.record(caseNo, " ", null, "12a"))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults()).hasSize(3));
    }

    private Award award(SubsidyFacts facts) {
        return awards.award(new SubsidyClaim(caseNo, 1, "130403005001", AwardKind.REGULAR, MAY, facts));
    }

    private Award only() {
        return awards.of(caseNo).get(0);
    }

    private static SubsidyFacts poor(int heads) {
        return new SubsidyFacts(IncomeLevel.MINIMUM_LIVING, heads, 50_000, BigDecimal.ZERO);
    }
}
