package org.guangsha.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.calendar.rules.Arrangement;

/** A year as people hang it on the wall: twelve months of weeks that begin on Monday. Pure. */
final class YearGrid {

    private YearGrid() {}

    /**
     * A day of the grid.
     *
     * @param number its day of the month, 0 where the cell belongs to another month
     * @param css {@code off} by arrangement, {@code work} instead of a weekend, {@code weekend}, or nothing
     * @param title what to say of it, empty for an ordinary day
     */
    record Day(int number, String css, String title) {}

    record Month(int number, List<List<Day>> weeks) {}

    static List<Month> of(int year, CalendarEdition calendar) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, weeks(LocalDate.of(year, month, 1), calendar)))
                .toList();
    }

    private static List<List<Day>> weeks(LocalDate first, CalendarEdition calendar) {
        List<Day> days = new ArrayList<>();
        IntStream.range(1, first.getDayOfWeek().getValue()).forEach(before -> days.add(new Day(0, "", "")));
        first.datesUntil(first.plusMonths(1)).forEach(day -> days.add(day(day, calendar)));
        while (days.size() % 7 != 0) {
            days.add(new Day(0, "", ""));
        }
        return IntStream.range(0, days.size() / 7)
                .mapToObj(week -> days.subList(week * 7, week * 7 + 7))
                .toList();
    }

    private static Day day(LocalDate day, CalendarEdition calendar) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        boolean worked = calendar.isWorkday(day);
        String holiday = calendar.arrangements().stream()
                .flatMap(one -> one.off().stream())
                .filter(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()))
                .map(Arrangement.Holiday::name)
                .findFirst()
                .orElse("");
        if (worked) {
            return new Day(day.getDayOfMonth(), weekend ? "work" : "", weekend ? "调休上班" : "");
        }
        if (holiday.isEmpty() && weekend) {
            return new Day(day.getDayOfMonth(), "weekend", "");
        }
        return new Day(day.getDayOfMonth(), "off", holiday.isEmpty() ? "法定节日（暂定）" : holiday);
    }
}
