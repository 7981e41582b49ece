package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.guangsha.calendar.DateMove.Effect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an open date when the calendar changes; all days in January 2027. */
@Tag("R04")
class RecountTest {

    @ParameterizedTest(name = "today {3}, due {0}, old calendar {1}, new {2}: {4} {5}")
    @CsvSource({
        "5, 5, 6, 2, MOVED, 6",
        "6, 6, 5, 2, MOVED, 5",
        "6, 6, 3, 5, MOVED, 5",
        "5, 5, 5, 2, ,",
        "6, 5, 6, 2, ,",
        "9, 5, 6, 2, BY_HAND, 6",
        "5, 5, 6, 7, OVERDUE, 6"
    })
    void shouldLetWhatAnOfficeOwesFollowTheCalendarEitherWay(
            int current, int before, int after, int today, Effect effect, Integer day) {
        assertThat(Recount.ofDuty(january(current), january(before), january(after), january(today)))
                .isEqualTo(expected(effect, day));
    }

    @ParameterizedTest(name = "today {3}, promised {0}, old calendar {1}, new {2}: {4} {5}")
    @CsvSource({
        "5, 5, 6, 2, MOVED, 6",
        "6, 6, 5, 2, KEPT, 5",
        "6, 5, 7, 2, MOVED, 7",
        "7, 6, 5, 2, KEPT, 5",
        "5, 5, 5, 2, ,",
        "6, 5, 6, 2, ,",
        "5, 5, 9, 6, ,"
    })
    void shouldOnlyLengthenWhatIsPromised(int current, int before, int after, int today, Effect effect, Integer day) {
        assertThat(Recount.ofPromise(january(current), january(before), january(after), january(today)))
                .isEqualTo(expected(effect, day));
    }

    private static Optional<Recount> expected(Effect effect, Integer day) {
        return effect == null ? Optional.empty() : Optional.of(new Recount(january(day), effect));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2027, 1, day);
    }
}
