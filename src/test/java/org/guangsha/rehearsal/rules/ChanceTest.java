package org.guangsha.rehearsal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R31")
class ChanceTest {

    private static final int MANY = 20_000;

    private final Chance chance = new Chance(7);

    @Test
    void shouldDrawTheSameForTheSameAndAnotherForAnother() {
        assertThat(chance.of("case 1", "wish")).isEqualTo(new Chance(7).of("case 1", "wish"));
        assertThat(chance.of("case 1", "wish"))
                .isNotEqualTo(chance.of("case 2", "wish"))
                .isNotEqualTo(chance.of("case 1", "age"))
                .isNotEqualTo(new Chance(8).of("case 1", "wish"));
    }

    @Test
    void shouldHappenAsOftenAsSaid() {
        long happened = IntStream.range(0, MANY)
                .filter(i -> chance.happens(12, "case " + i, "appeal"))
                .count();
        assertThat(happened / (double) MANY).isCloseTo(0.12, within(0.01));
        assertThat(chance.happens(0, "case", "never")).isFalse();
        assertThat(chance.happens(100, "case", "always")).isTrue();
    }

    @Test
    void shouldChooseByWeightAndNeverWhatWeighsNothing() {
        long second = IntStream.range(0, MANY)
                .map(i -> chance.weighed(List.of(0.0, 1.0, 3.0), "case " + i, "mode"))
                .peek(chosen -> assertThat(chosen).isPositive())
                .filter(chosen -> chosen == 1)
                .count();
        assertThat(second / (double) MANY).isCloseTo(0.25, within(0.015));
    }

    @Test
    void shouldTakeTheTypicalMinutesInTheMiddle() {
        long[] minutes = IntStream.range(0, MANY)
                .mapToLong(i -> new Effort(60, 0.5).minutes(chance, "case " + i, "review"))
                .toArray();
        Quantiles drawn = Quantiles.of(minutes);
        assertThat(drawn.p50()).isBetween(55L, 65L);
        assertThat(drawn.p90()).isBetween(105L, 125L);
        assertThat(new Effort(60, 0).minutes(chance, "case", "review")).isEqualTo(60);
    }
}
