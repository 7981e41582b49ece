package org.guangsha.calendar.rules;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The public holidays of a year by law alone (全国年节及纪念日放假办法, in force since 2025), before days are swapped. */
final class StatutoryDays {

    private StatutoryDays() {}

    static Set<LocalDate> of(int year) {
        return named(year).keySet();
    }

    /** The 13 statutory days, fewer where two fall together; one thread at a time, as the lunar library caches a year. */
    static synchronized Map<LocalDate, String> named(int year) {
        LocalDate springFestival = date(Lunar.fromYmd(year, 1, 1).getSolar());
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, 1, 1), "元旦");
        IntStream.rangeClosed(-1, 2).forEach(day -> days.put(springFestival.plusDays(day), "春节"));
        days.put(qingming(year), "清明节");
        days.put(LocalDate.of(year, 5, 1), "劳动节");
        days.put(LocalDate.of(year, 5, 2), "劳动节");
        days.put(date(Lunar.fromYmd(year, 5, 5).getSolar()), "端午节");
        days.put(date(Lunar.fromYmd(year, 8, 15).getSolar()), "中秋节");
        IntStream.rangeClosed(1, 3).forEach(day -> days.put(LocalDate.of(year, 10, day), "国庆节"));
        return days;
    }

    private static LocalDate qingming(int year) {
        return date(Solar.fromYmd(year, 4, 1).getLunar().getJieQiTable().get("清明"));
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
