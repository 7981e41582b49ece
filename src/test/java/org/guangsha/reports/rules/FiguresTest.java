package org.guangsha.reports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R30")
class FiguresTest {

    @Test
    void shouldAverageToOnePlaceAndTakeTheNinetiethByRank() {
        Days days = new Days();
        IntStream.rangeClosed(1, 10).forEach(day -> days.add(day, 1));
        assertThat(days.average()).isEqualByComparingTo("5.5");
        assertThat(days.p90()).isEqualTo(9);
        days.add(30, 10);
        assertThat(days.average()).isEqualByComparingTo("17.8");
        assertThat(days.p90()).isEqualTo(30);
        assertThat(days.count()).isEqualTo(20);
    }

    @Test
    void shouldTakeTheOnlyOneForTheNinetieth() {
        Days days = new Days();
        days.add(0, 1);
        assertThat(days.p90()).isZero();
        assertThat(days.average()).isEqualByComparingTo("0.0");
    }

    @Test
    void shouldSayNothingOfNone() {
        Figures none = new Figures();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.caseDays().average()).isNull();
        assertThat(none.caseDays().p90()).isNull();
        assertThat(none.inTimeShare()).isNull();
        assertThat(none.overturnedShare()).isNull();
    }

    @Test
    void shouldAddWhatIsCountedInSeveralPlaces() {
        Figures all = new Figures();
        all.add(new Count(Measure.GRANTED, "130403005", "", 0, 2));
        all.add(new Count(Measure.REFUSED, "130403006", "", 0, 1));
        all.add(new Count(Measure.PROVIDED, "130403005", "", 0, 3));
        all.add(new Count(Measure.IN_TIME, "130403005", "", 0, 2));
        all.add(new Count(Measure.UPHELD, "130403005", "", 0, 3));
        all.add(new Count(Measure.OVERTURNED, "130403005", "", 0, 1));
        all.add(new Count(Measure.STEP_DAYS, "130403005", "社区初审", 2, 4));
        all.add(new Count(Measure.STEP_DAYS, "130403006", "社区初审", 4, 4));
        assertThat(all.decided()).isEqualTo(3);
        assertThat(all.inTimeShare()).isEqualByComparingTo("66.7");
        assertThat(all.overturnedShare()).isEqualByComparingTo("25.0");
        assertThat(all.steps().get("社区初审").average()).isEqualByComparingTo("3.0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 2026-03-08",
        "2026-03-08, 2026-03-02, 2026-03-08",
        "2027-01-01, 2026-12-28, 2027-01-03"
    })
    void shouldTakeWeeksFromMondayToSunday(LocalDate day, LocalDate from, LocalDate to) {
        assertThat(Period.week(day)).isEqualTo(new Period(from, to));
        assertThat(Period.lastWeek(day).nextWeek()).isEqualTo(Period.week(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2028-02-01, 2028-02-29, 2028-01-01, 2028-03-31",
        "2026-12-31, 2026-12-01, 2026-12-31, 2026-10-01, 2026-12-31"
    })
    void shouldTakeMonthsAndQuartersWhole(
            LocalDate day, LocalDate month, LocalDate monthEnd, LocalDate quarter, LocalDate quarterEnd) {
        assertThat(Period.month(day)).isEqualTo(new Period(month, monthEnd));
        assertThat(Period.quarter(day)).isEqualTo(new Period(quarter, quarterEnd));
    }
}
