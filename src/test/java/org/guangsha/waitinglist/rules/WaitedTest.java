package org.guangsha.waitinglist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R10")
class WaitedTest {

    @ParameterizedTest(name = "accepted {0}, on {1}: {2} months")
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-04-01, 0",
        "2026-03-02, 2026-04-02, 1",
        "2026-03-02, 2027-03-02, 12",
        "2026-01-31, 2026-02-28, 0",
        "2026-01-31, 2026-03-01, 1",
        "2026-03-02, 2026-02-01, 0"
    })
    void shouldCountFullMonths(LocalDate acceptedOn, LocalDate day, int months) {
        assertThat(Waited.months(acceptedOn, day)).isEqualTo(months);
    }

    @Property
    void shouldNameTheVeryDayOnWhichOneMonthMoreIsOver(
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 4000) int later) {
        LocalDate acceptedOn = LocalDate.of(2020, 1, 1).plusDays(start);
        LocalDate day = acceptedOn.plusDays(later);
        LocalDate next = Waited.nextMonth(acceptedOn, day);
        int months = Waited.months(acceptedOn, day);
        assertThat(Waited.months(acceptedOn, next)).isEqualTo(months + 1);
        assertThat(Waited.months(acceptedOn, next.minusDays(1))).isEqualTo(months);
    }
}
