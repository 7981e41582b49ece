package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R04")
@Tag("R05")
class WorkCalendarTest {

    private final WorkCalendar calendar = new WorkCalendar();

    @ParameterizedTest(name = "{3}: {0} + {1} working days = {2}")
    @CsvSource({
        "2026-09-30, 3, 2026-10-10, National Day and a make-up Saturday",
        "2026-02-13, 1, 2026-02-14, the make-up Saturday before Spring Festival",
        "2026-02-13, 2, 2026-02-24, over Spring Festival",
        "2026-02-13, 6, 2026-02-28, over Spring Festival to the make-up Saturday after",
        "2026-01-03, 1, 2026-01-04, a make-up Sunday",
        "2026-06-19, 1, 2026-06-22, received on a holiday",
        "2020-01-23, 1, 2020-02-03, the extension of 2020 took back the make-up Saturday 1 February",
        "2019-04-30, 1, 2019-05-05, the changed May Day of 2019",
        "2015-09-02, 1, 2015-09-06, the war anniversary and its make-up Sunday",
        "2018-12-28, 1, 2018-12-29, a December day set by the next year's notice",
        "2022-12-30, 1, 2023-01-03, over the year's end",
        "2011-12-30, 1, 2011-12-31, a make-up Saturday at the year's end",
        "2010-01-01, 1, 2010-01-04, the first day known",
        "2024-02-28, 1, 2024-02-29, a leap day",
    })
    void shouldCountWorkingDays(LocalDate from, int n, LocalDate due, String why) {
        assertThat(calendar.dueAfterWorkingDays(from, n)).as(why).isEqualTo(new DueDate(due, false));
    }

    @ParameterizedTest(name = "{3}: {0} + {1} months = {2}")
    @CsvSource({
        "2025-12-31, 2, 2026-02-28, last day of February is a make-up Saturday",
        "2023-12-29, 2, 2024-02-29, leap day",
        "2024-02-29, 12, 2025-02-28, no leap day a year later",
        "2026-03-31, 1, 2026-04-30, the 31st",
        "2026-07-15, 2, 2026-09-15, same day number",
        "2026-08-01, 2, 2026-10-08, ends in National Day",
        "2026-08-10, 2, 2026-10-10, ends on a make-up Saturday",
        "2026-01-16, 1, 2026-02-24, ends in Spring Festival",
        "2026-03-18, 2, 2026-05-18, ends on a Monday",
        "2026-05-13, 1, 2026-06-15, ends on a Saturday",
        "2019-12-31, 1, 2020-02-03, ends in the extension of 2020",
    })
    void shouldCountMonths(LocalDate from, int n, LocalDate due, String why) {
        assertThat(calendar.dueAfterMonths(from, n)).as(why).isEqualTo(new DueDate(due, false));
    }

    @ParameterizedTest(name = "{0} + {1} days = {2}")
    @CsvSource({"2026-09-20, 10, 2026-09-30", "2026-09-20, 11, 2026-10-08", "2026-02-07, 7, 2026-02-14"})
    void shouldCountCalendarDaysAndMoveTheLastOne(LocalDate from, int n, LocalDate due) {
        assertThat(calendar.dueAfterDays(from, n)).isEqualTo(new DueDate(due, false));
    }

    @Test
    void shouldMarkWhatReachesAYearNotAnnounced() {
        assertThat(calendar.dueAfterWorkingDays(LocalDate.of(2026, 12, 24), 2))
                .isEqualTo(new DueDate(LocalDate.of(2026, 12, 28), false));
        assertThat(calendar.dueAfterWorkingDays(LocalDate.of(2026, 12, 30), 3))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 5), true));
        assertThat(calendar.dueAfterMonths(LocalDate.of(2026, 11, 30), 2))
                .isEqualTo(new DueDate(LocalDate.of(2027, 2, 1), true));
        assertThat(calendar.dueAfterMonths(LocalDate.of(2026, 12, 6), 2))
                .as("6 to 8 February 2027 are the Spring Festival, a Saturday to a Monday")
                .isEqualTo(new DueDate(LocalDate.of(2027, 2, 9), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, 1, 2026-12-29, false",
        "2026-12-28, 3, 2026-12-31, false",
        "2026-12-28, 4, 2027-01-04, true",
        "2025-12-28, 2, 2025-12-30, false",
    })
    void shouldMarkNothingBeforeTheFirstOfJanuaryOfTheYearNotAnnounced(
            LocalDate from, int n, LocalDate due, boolean provisional) {
        assertThat(calendar.dueAfterWorkingDays(from, n)).isEqualTo(new DueDate(due, provisional));
    }

    @Test
    void shouldAgreeWithADayByDayRecount() {
        Random random = new Random(20260930);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(9_000));
            int n = 1 + random.nextInt(60);
            LocalDate due = calendar.dueAfterWorkingDays(from, n).due();
            int recount = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
                recount += calendar.isWorkday(day) ? 1 : 0;
            }
            assertThat(recount).as("%s + %d = %s", from, n, due).isEqualTo(n);
            assertThat(calendar.isWorkday(due)).isTrue();
            assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(n);
        }
    }

    @Test
    void shouldCountNoWorkingDaysBackwards() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(calendar.workingDaysBetween(day, day)).isZero();
        assertThat(calendar.workingDaysBetween(day, day.minusDays(5))).isZero();
    }

    @Test
    void shouldEndAtMidnightInShanghai() {
        assertThat(new DueDate(LocalDate.of(2026, 10, 10), false).endsAt())
                .isEqualTo(Instant.parse("2026-10-10T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "1999-01-01", "2100-01-01"})
    void shouldRefuseDaysItHasNoArrangementFor(LocalDate day) {
        assertThatThrownBy(() -> calendar.isWorkday(day))
                .isInstanceOf(OutsideCalendar.class)
                .hasMessageContaining("2010-01-01");
        assertThatThrownBy(() -> calendar.dueAfterMonths(day, 1)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> calendar.dueAfterWorkingDays(day, 1)).isInstanceOf(OutsideCalendar.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void shouldRefusePeriodsOfNothing(int n) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> calendar.dueAfterDays(day, n)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.dueAfterMonths(day, n)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.dueAfterWorkingDays(day, n)).isInstanceOf(IllegalArgumentException.class);
    }
}
