package org.guangsha.reports;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.guangsha.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * The calendar as a table within a query, so that the database itself says how many days lie between two: {@code d (dday, worked,
 * ordinal)}, where the difference of {@code worked} is that of working days, the first not counted, and of {@code ordinal} that of
 * calendar days. It holds days only, no word of anybody.
 */
@Component
class DayTable {

    private final WorkCalendar calendar;

    DayTable(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The beginning of a query that joins {@code d}. */
    String with(LocalDate first, LocalDate last) {
        int[] worked = {0};
        return first.datesUntil(last.plusDays(1))
                .map(day -> {
                    worked[0] += calendar.isWorkday(day) ? 1 : 0;
                    return "(date '%s', %d, %d)".formatted(day, worked[0], day.toEpochDay());
                })
                .collect(Collectors.joining(", ", "with d (dday, worked, ordinal) as (values ", ") "));
    }
}
