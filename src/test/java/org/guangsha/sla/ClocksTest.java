package org.guangsha.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three working days for a review, ten days of warning, all in Beijing's time. */
@Tag("R04")
@Tag("R05")
class ClocksTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "begun {0}: {1}, {2}")
    @CsvSource({
        "2026-03-02T09:00, 2026-03-05, a Monday",
        "2026-03-05T23:59, 2026-03-10, the last minute of a Thursday",
        "2026-03-06T00:00, 2026-03-11, a minute later it is Friday",
        "2026-09-24T17:00, 2026-09-30, Thursday before Mid-Autumn",
        "2026-09-30T17:00, 2026-10-10, the eve of National Day to a make-up Saturday",
        "2026-02-13T17:00, 2026-02-25, Friday before Spring Festival and a make-up Saturday",
        "2026-02-14T10:00, 2026-02-26, begun on the make-up Saturday itself",
        "2026-02-20T10:00, 2026-02-26, begun in the holiday",
    })
    void shouldEndAReviewAtTheEndOfItsThirdWorkingDay(String begun, LocalDate last, String why) {
        Clocks clocks = at(begun);
        assertThat(clocks.lastDay(3).due()).as(why).isEqualTo(last);
        assertThat(clocks.endOf(last.toString())).isEqualTo(moment(last.plusDays(1) + "T00:00"));
        assertThat(clocks.lastSecond(last)).as("what a task list shows").isEqualTo(moment(last + "T23:59:59"));
    }

    @ParameterizedTest(name = "due {0}, stopped {1}, goes on {2}: due {3}")
    @CsvSource({
        "2026-03-05, 2026-03-03, 2026-03-10T10:00, 2026-03-12",
        "2026-03-05, 2026-03-05, 2026-03-06T10:00, 2026-03-06",
        "2026-03-05, 2026-03-03, 2026-03-03T17:00, 2026-03-05",
        "2026-03-06, 2026-03-06, 2026-03-08T10:00, 2026-03-06",
        "2026-02-13, 2026-02-12, 2026-02-24T10:00, 2026-02-25",
        "2026-03-05, 2026-03-09, 2026-03-11T10:00, 2026-03-09",
    })
    @Tag("R02")
    void shouldGoOnWithTheWorkingDaysReallyLost(LocalDate due, LocalDate stopped, String goesOn, LocalDate expected) {
        assertThat(at(goesOn).resumed(due, stopped)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a case that ends {0} is warned of on {1}")
    @CsvSource({"2026-05-06, 2026-04-26", "2026-02-28, 2026-02-18", "2024-03-10, 2024-02-29", "2027-01-05, 2026-12-26"})
    void shouldWarnTenDaysBeforeTheCaseEnds(String lastDay, LocalDate warned) {
        assertThat(at("2026-03-02T09:00").caseWarning(lastDay)).isEqualTo(moment(warned + "T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2026-03-01", "2024-02-28, 2024-02-29", "2026-12-31, 2027-01-01"})
    void shouldEndADayAtMidnight(String lastDay, LocalDate next) {
        assertThat(at("2026-03-02T09:00").endOf(lastDay)).isEqualTo(moment(next + "T00:00"));
    }

    @Test
    void shouldRefuseWhatIsNoDay() {
        assertThatThrownBy(() -> at("2026-03-02T09:00").endOf("2026-02-30")).isInstanceOf(DateTimeParseException.class);
    }

    private static Clocks at(String moment) {
        Instant now = moment(moment).toInstant();
        return new Clocks(Clock.fixed(now, BEIJING), new WorkCalendar(), Policy.of("handan"));
    }

    private static Date moment(String local) {
        return Date.from(LocalDateTime.parse(local).atZone(BEIJING).toInstant());
    }
}
