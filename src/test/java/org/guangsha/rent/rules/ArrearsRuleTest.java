package org.guangsha.rent.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.guangsha.rent.Arrears;
import org.guangsha.rent.Charge;
import org.guangsha.rent.UnpaidMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R14")
class ArrearsRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    @Test
    void shouldPayTheOldestMonthFirst() {
        Arrears arrears =
                ArrearsRule.of(List.of(charge(3, 28_000), charge(4, 28_000), charge(5, 28_000)), 36_000, TODAY);
        assertThat(arrears.months())
                .extracting(UnpaidMonth::month, UnpaidMonth::unpaidFen)
                .containsExactly(tuple(YearMonth.of(2026, 4), 20_000L), tuple(YearMonth.of(2026, 5), 28_000L));
        assertThat(arrears.fen()).isEqualTo(48_000);
        assertThat(arrears.ageDays(TODAY)).as("25 April to 20 June").isEqualTo(56);
        assertThat(arrears.wholeMonths()).isEqualTo(1);
    }

    @Test
    void shouldNotCountWhatIsDueTodayOrLater() {
        List<Charge> due = List.of(new Charge(YearMonth.of(2026, 6), 1, 28_000, true, TODAY, ""));
        assertThat(ArrearsRule.of(due, 0, TODAY).months()).isEmpty();
        assertThat(ArrearsRule.of(due, 0, TODAY.plusDays(1)).months()).hasSize(1);
    }

    @Test
    void shouldLetWhatWasChargedTooMuchPayOlderMonths() {
        List<Charge> charges = List.of(
                charge(3, 28_000), charge(4, 28_000), new Charge(YearMonth.of(2026, 4), 2, -40_000, true, TODAY, ""));
        assertThat(ArrearsRule.of(charges, 0, TODAY).fen())
                .as("28,000 - 12,000")
                .isEqualTo(16_000);
    }

    @Test
    void shouldNotCountTheMonthATenancyBeganInTowardsTheLimit() {
        Charge half = new Charge(YearMonth.of(2026, 3), 1, 14_000, false, LocalDate.of(2026, 3, 25), "");
        Arrears arrears = ArrearsRule.of(List.of(half, charge(4, 28_000), charge(5, 28_000)), 0, TODAY);
        assertThat(arrears.months()).hasSize(3);
        assertThat(arrears.wholeMonths()).isEqualTo(2);
    }

    @Property
    void shouldOweWhatIsChargedAndNotPaid(
            @ForAll @Size(max = 24) List<@LongRange(min = -50_000, max = 90_000) Long> amounts,
            @ForAll @LongRange(min = 0, max = 1_000_000) long paid) {
        List<Charge> charges = IntStream.range(0, amounts.size())
                .mapToObj(at -> new Charge(
                        YearMonth.of(2020, 1).plusMonths(at), 1, amounts.get(at), true, LocalDate.of(2020, 1, 25), ""))
                .toList();
        long charged = amounts.stream().mapToLong(Long::longValue).sum();
        assertThat(ArrearsRule.of(charges, paid, TODAY).fen()).isEqualTo(Math.max(0, charged - paid));
    }

    private static Charge charge(int month, long fen) {
        return new Charge(YearMonth.of(2026, month), 1, fen, true, LocalDate.of(2026, month, 25), "");
    }
}
