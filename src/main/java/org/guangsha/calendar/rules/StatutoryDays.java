package org.guangsha.calendar.rules;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public holidays of a year by law alone (全国年节及纪念日放假办法, in force since 2025), before days are swapped. */
final class StatutoryDays {

    private StatutoryDays() {}

    /** The 13 statutory days, fewer where two fall together; one thread at a time, as the lunar library caches a year. */
    static synchronized Set<LocalDate> of(int year) {
        LocalDate springFestival = date(Lunar.fromYmd(year, 1, 1).getSolar());
        return Stream.of(
                        LocalDate.of(year, 1, 1),
                        springFestival.minusDays(1),
                        springFestival,
                        springFestival.plusDays(1),
                        springFestival.plusDays(2),
                        qingming(year),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 2),
                        date(Lunar.fromYmd(year, 5, 5).getSolar()),
                        date(Lunar.fromYmd(year, 8, 15).getSolar()),
                        LocalDate.of(year, 10, 1),
                        LocalDate.of(year, 10, 2),
                        LocalDate.of(year, 10, 3))
                .collect(Collectors.toSet());
    }

    private static LocalDate qingming(int year) {
        return date(Solar.fromYmd(year, 4, 1).getLunar().getJieQiTable().get("清明"));
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
