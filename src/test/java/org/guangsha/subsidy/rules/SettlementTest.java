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

/** Whatever happens to an award over the months, all of it is paid once. */
@Tag("R13")
class SettlementTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    /** An award's life: months are run or missed, amounts change also for months gone by, payments come back, accounts miss. */
    @Property
    void shouldHavePaidExactlyWhatTheAwardEntitledToOnceAllIsRunAndNothingComesBack(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int months) {
        Random chance = new Random(seed);
        List<Amounts.FromMonth> versions = new ArrayList<>(List.of(new Amounts.FromMonth(0, FIRST, fen(chance))));
        long paid = 0;
        long booked = 0;
        for (int at = 0; at < months; at++) {
            if (chance.nextInt(3) == 0) {
                YearMonth from = FIRST.plusMonths(chance.nextInt(at + 2));
                versions.add(new Amounts.FromMonth(versions.size(), from, fen(chance)));
            }
            if (chance.nextInt(4) == 0) {
                continue;
            }
            Settlement run = settle(versions, FIRST.plusMonths(at), paid, booked, chance.nextInt(5) > 0);
            booked += run.newFen();
            paid += chance.nextInt(5) == 0 ? 0 : run.payFen();
            assertThat(run.payFen()).isNotNegative();
            assertThat(booked).as("what came back is still booked").isGreaterThanOrEqualTo(paid);
        }
        YearMonth last = FIRST.plusMonths(months);
        Settlement end = settle(versions, last, paid, booked, true);
        long entitled = new Amounts(FIRST, null, versions, List.of()).through(last);
        assertThat(paid + end.payFen()).isEqualTo(Math.max(entitled, paid));
        assertThat(booked + end.newFen()).as("the ledger has what was paid").isEqualTo(paid + end.payFen());
        assertThat(settle(versions, last, paid + end.payFen(), booked + end.newFen(), true)
                        .payFen())
                .as("once more: nothing")
                .isZero();
    }

    private static Settlement settle(
            List<Amounts.FromMonth> versions, YearMonth month, long paid, long booked, boolean payable) {
        Amounts amounts = new Amounts(FIRST, null, versions, List.of());
        return Settlement.of(amounts.in(month), amounts.through(month), paid, booked, payable);
    }

    private static long fen(Random chance) {
        return chance.nextInt(70_001);
    }
}
