package org.guangsha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.guangsha.ledger.Entries.approved;
import static org.guangsha.ledger.Entries.paid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Tag("R16")
class BudgetsTest {

    private static final String FUXING = "130404";

    @Autowired
    Budgets budgets;

    @Autowired
    Ledger ledger;

    @Autowired
    Shares shares;

    @Test
    void shouldTellWhatIsEncumberedSpentAndLeft() {
        budgets.set(2120, FUXING, 100_000, "邯财〔2120〕1号");
        ledger.post(approved("b/1", LocalDate.of(2120, 3, 1), FUXING, 30_001));
        assertThat(standing(2120)).isEqualTo(new BudgetStanding(FUXING, true, 100_000, 30_001, 0));
        ledger.post(paid("b/1/paid", LocalDate.of(2120, 3, 5), FUXING, shares.of(20_000)));
        assertThat(standing(2120)).isEqualTo(new BudgetStanding(FUXING, true, 100_000, 10_001, 20_000));
        assertThat(standing(2120).leftFen()).isEqualTo(69_999);
        assertThat(standing(2120).usedPercent()).isEqualTo(30);
        ledger.post(paid("b/1/rest", LocalDate.of(2121, 1, 5), FUXING, shares.of(10_001)));
        assertThat(standing(2120))
                .as("the old year keeps what was owed when it ended")
                .isEqualTo(new BudgetStanding(FUXING, true, 100_000, 10_001, 20_000));
        assertThat(standing(2121))
                .as("and the new year does not bear it again")
                .isEqualTo(new BudgetStanding(FUXING, false, 0, 0, 0));
    }

    @Test
    void shouldKeepEveryVersionWithItsReason() {
        budgets.set(2122, FUXING, 50_000, "邯财〔2122〕1号");
        budgets.set(2122, FUXING, 80_000, "追加：邯财〔2122〕9号");
        assertThat(budgets.versions(2122, FUXING))
                .extracting(BudgetVersion::version, BudgetVersion::fen, BudgetVersion::reason)
                .containsExactly(tuple(1, 50_000L, "邯财〔2122〕1号"), tuple(2, 80_000L, "追加：邯财〔2122〕9号"));
        assertThat(standing(2122).budgetFen()).isEqualTo(80_000);
    }

    @Test
    void shouldNameWhatIsMissingWhere() {
        budgets.set(2123, FUXING, 50_000, "邯财〔2123〕1号");
        ledger.post(approved("s/1", LocalDate.of(2123, 3, 1), FUXING, 20_000));
        assertThat(budgets.shortfalls(2123, Map.of(FUXING, 30_000L, "130402", 0L)))
                .isEmpty();
        List<Shortfall> missing = budgets.shortfalls(2123, Map.of(FUXING, 30_001L, "130402", 5L));
        assertThat(missing)
                .extracting(Shortfall::words)
                .containsExactly(
                        "邯山区 没有 2123 年补贴预算，本次需 0.05 元", "复兴区 2123 年补贴预算 500.00 元，尚余 300.00 元，本次需 300.01 元，缺 0.01 元");
        assertThat(missing.get(1).missingFen()).isEqualTo(1);
    }

    @Test
    void shouldRefuseABudgetWithoutReasonPlaceOrSense() {
        assertThat(codes(() -> budgets.set(1, "130403005", -1, " ")))
                .containsExactly("YEAR", "AREA", "ABSURD_FIGURE", "REASON");
        budgets.set(2124, FUXING, 500, "初定");
        ledger.post(approved("u/1", LocalDate.of(2124, 3, 1), FUXING, 500));
        assertThat(codes(() -> budgets.set(2124, FUXING, 499, "压减"))).containsExactly("BELOW_USED");
    }

    private BudgetStanding standing(int year) {
        return budgets.standing(year).stream()
                .filter(one -> one.area().equals(FUXING))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ThrowingCallable act) {
        FaultsFound refused =
                assertThatExceptionOfType(FaultsFound.class).isThrownBy(act).actual();
        return refused.faults().stream().map(Fault::code).toList();
    }
}
