package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.SampleStandards;

/** What holds for every household. */
@Tag("R12")
class AmountPropertiesTest {

    private static final SubsidyAmounts AMOUNTS = new SubsidyAmounts(new PublishedTable());

    @Property(tries = 200)
    void shouldNeverPayLessThanNothingNorMoreThanTheCapAtTheFullRate(
            @ForAll IncomeLevel level,
            @ForAll @IntRange(min = 1, max = 12) int heads,
            @ForAll @LongRange(max = 400_000) long income,
            @ForAll @IntRange(max = 20_000) int own) {
        assertThat(fen(level, heads, income, own)).isBetween(0L, 50L * 1_400);
    }

    @Property(tries = 200)
    void shouldNeverPayMoreToALowIncomeHouseholdThatEarnsMore(
            @ForAll @IntRange(min = 1, max = 12) int heads,
            @ForAll @LongRange(min = 76_001, max = 154_900) long one,
            @ForAll @LongRange(min = 76_001, max = 154_900) long other,
            @ForAll @IntRange(max = 6_000) int own) {
        long poorer = fen(IncomeLevel.LOW, heads, Math.min(one, other), own);
        assertThat(fen(IncomeLevel.LOW, heads, Math.max(one, other), own)).isLessThanOrEqualTo(poorer);
        assertThat(fen(IncomeLevel.MINIMUM_LIVING, heads, 0, own)).isGreaterThanOrEqualTo(poorer);
    }

    @Property(tries = 200)
    void shouldNeverPayMoreForMoreRoomOrLessForMoreHeads(
            @ForAll @IntRange(min = 1, max = 12) int heads, @ForAll @IntRange(max = 6_000) int own) {
        long paid = fen(IncomeLevel.LOW, heads, 100_000, own);
        assertThat(fen(IncomeLevel.LOW, heads, 100_000, own + 1)).isLessThanOrEqualTo(paid);
        assertThat(fen(IncomeLevel.LOW, heads + 1, 100_000, own)).isGreaterThanOrEqualTo(paid);
    }

    private static long fen(IncomeLevel level, int heads, long income, int ownHundredths) {
        SubsidyFacts facts = new SubsidyFacts(level, heads, income, BigDecimal.valueOf(ownHundredths, 2));
        return AMOUNTS.of(facts, SampleStandards.HANDAN).fen();
    }
}
