package org.guangsha.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.guangsha.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

class StatutoryDaysTest {

    @Test
    void shouldLieWithinTheDaysOffAnnounced() {
        WorkCalendar announced = new WorkCalendar();
        for (int year : new int[] {2025, 2026}) {
            assertThat(StatutoryDays.of(year)).hasSize(13).noneMatch(announced::isWorkday);
        }
    }

    @Test
    void shouldFollowTheMoonInYearsNotAnnounced() {
        assertThat(StatutoryDays.of(2027))
                .contains(
                        LocalDate.of(2027, 2, 5),
                        LocalDate.of(2027, 2, 6),
                        LocalDate.of(2027, 2, 8),
                        LocalDate.of(2027, 4, 5),
                        LocalDate.of(2027, 6, 9),
                        LocalDate.of(2027, 9, 15))
                .doesNotContain(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 5, 3));
    }

    @Test
    void shouldFindStatutoryDaysForEveryYearOfTheCalendar() {
        for (int year = 2027; year <= WorkingDays.LAST.getYear(); year++) {
            assertThat(StatutoryDays.of(year)).as("year %d", year).hasSizeBetween(12, 13);
        }
    }
}
