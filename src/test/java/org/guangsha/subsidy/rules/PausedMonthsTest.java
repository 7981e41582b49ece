package org.guangsha.subsidy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.guangsha.subsidy.Pause;

/** However often an award pauses and goes on, each of its months is paid once or left out for good. */
@Tag("R17")
class PausedMonthsTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    /** Each month something may happen before the run: a pause from the next month, an end of it, an amount that changes, no run. */
    @Property
    void shouldPayEveryMonthThatIsNotPausedOnceAndNeverOneThatIs(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int months) {
        Random chance = new Random(seed);
        List<Amounts.FromMonth> versions = new ArrayList<>(List.of(new Amounts.FromMonth(0, FIRST, fen(chance))));
        List<Pause> pauses = new ArrayList<>();
        long paid = 0;
        for (int at = 0; at < months; at++) {
            YearMonth month = FIRST.plusMonths(at);
            switch (chance.nextInt(6)) {
                case 0 -> begin(pauses, month.plusMonths(1));
                case 1, 2 -> end(pauses, month.plusMonths(chance.nextInt(2)));
                case 3 -> versions.add(new Amounts.FromMonth(versions.size(), month.plusMonths(1), fen(chance)));
                default -> {}
            }
            if (chance.nextInt(5) > 0) {
                Amounts amounts = new Amounts(FIRST, null, versions, pauses);
                Settlement run = settle(amounts, month, paid);
                assertThat(run.carriedFen()).as("nothing is kept back").isNotNegative();
                paid += run.payFen();
            }
        }
        YearMonth last = FIRST.plusMonths(months);
        Amounts amounts = new Amounts(FIRST, null, versions, pauses);
        paid += settle(amounts, last, paid).payFen();
        long due = 0;
        for (YearMonth month = FIRST; !month.isAfter(last); month = month.plusMonths(1)) {
            due += isPaused(pauses, month) ? 0 : amounts.at(month).fen();
        }
        assertThat(paid).isEqualTo(due);
        assertThat(settle(amounts, last, paid).payFen())
                .as("once more: nothing")
                .isZero();
    }

    private static Settlement settle(Amounts amounts, YearMonth month, long paid) {
        return Settlement.of(amounts.in(month), amounts.through(month), paid, paid, true);
    }

    private static void begin(List<Pause> pauses, YearMonth from) {
        if (pauses.isEmpty() || last(pauses).until() != null) {
            pauses.add(new Pause(FIRST.atDay(1), from, null, "没有申报"));
        }
    }

    private static void end(List<Pause> pauses, YearMonth until) {
        if (!pauses.isEmpty() && last(pauses).until() == null) {
            YearMonth from = pauses.remove(pauses.size() - 1).from();
            pauses.add(new Pause(FIRST.atDay(1), from, until.isAfter(from) ? until : from, "没有申报"));
        }
    }

    private static Pause last(List<Pause> pauses) {
        return pauses.get(pauses.size() - 1);
    }

    private static boolean isPaused(List<Pause> pauses, YearMonth month) {
        return pauses.stream()
                .anyMatch(one -> !month.isBefore(one.from()) && (one.until() == null || month.isBefore(one.until())));
    }

    private static long fen(Random chance) {
        return chance.nextInt(70_001);
    }
}
