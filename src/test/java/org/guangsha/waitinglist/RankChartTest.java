package org.guangsha.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankChartTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void shouldDrawStepsWithTheFrontOnTop() {
        RankChart chart = RankChart.of(List.of(move(10, 5, 1), move(5, 3, 5), move(0, 0, 3)), day(20));
        assertThat(chart.line()).isEqualTo("0.0,60.0 150.0,60.0 150.0,120.0 300.0,120.0 300.0,0.0 600.0,0.0");
        assertThat(List.of(chart.best(), chart.worst())).containsExactly(1, 5);
        assertThat(chart.until()).isEqualTo("2026-03-22");
    }

    @Test
    void shouldEndWhereTheHouseholdLeftAndDrawALineWhereNothingMoved() {
        assertThat(RankChart.of(List.of(move(4, 2, 0), move(0, 0, 2)), day(9)).line())
                .isEqualTo("0.0,60.0 600.0,60.0");
        assertThat(RankChart.of(List.of(), START)).isNull();
        assertThat(RankChart.of(List.of(move(0, 0, 1)), START).line()).isEqualTo("0.0,60.0 600.0,60.0");
    }

    private static Move move(int day, int from, int to) {
        return new Move(day(day), RunKind.LEFT, "", false, from, to);
    }

    private static Instant day(int day) {
        return START.plusSeconds(86_400L * day);
    }
}
