package org.guangsha.cockpit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.cockpit.rules.Trend.Week;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R30")
class TrendTest {

    @Test
    void shouldEndWithThisWeekAndBeginElevenWeeksBefore() {
        List<LocalDate> mondays = Trend.mondays(LocalDate.parse("2026-11-29"));
        assertThat(mondays)
                .hasSize(12)
                .startsWith(LocalDate.parse("2026-09-07"))
                .endsWith(LocalDate.parse("2026-11-23"));
        assertThat(Trend.mondays(LocalDate.parse("2026-11-30"))).endsWith(LocalDate.parse("2026-11-30"));
    }

    @Test
    void shouldReckonBackHowManyWereOpenAtTheEndOfEachWeek() {
        List<LocalDate> mondays = Trend.mondays(LocalDate.parse("2026-11-29")).subList(8, 12);
        List<Week> weeks = Trend.of(mondays, List.of(0L, 5L, 0L, 2L), List.of(0L, 0L, 4L, 0L), 10);
        assertThat(weeks).extracting(Week::open).containsExactly(7L, 12L, 8L, 10L);
        assertThat(weeks.get(1)).isEqualTo(new Week(LocalDate.parse("2026-11-09"), 5, 0, 12));
    }
}
