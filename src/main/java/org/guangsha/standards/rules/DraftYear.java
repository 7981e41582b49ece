package org.guangsha.standards.rules;

import java.time.LocalDate;
import java.time.MonthDay;

/** Which year's standards are drafted, and by when they are to be published. */
public final class DraftYear {

    private DraftYear() {}

    /** The coming year from the day on which drafting begins; before it the year that runs, whose drafting is late. */
    public static int on(LocalDate today, MonthDay draftingBegins) {
        return MonthDay.from(today).isBefore(draftingBegins) ? today.getYear() : today.getYear() + 1;
    }

    /** The last day of the month in which a year's standards are published. */
    public static LocalDate lastDay(int year, int publicationMonth) {
        return LocalDate.of(year, publicationMonth, 1).plusMonths(1).minusDays(1);
    }

    /** The next number of a version of this year: one more than the highest of those there are. */
    public static int number(String city, int year, Iterable<String> versions) {
        String prefix = "%s-%d-".formatted(city, year);
        int highest = 0;
        for (String version : versions) {
            if (version.startsWith(prefix)) {
                highest = Math.max(highest, Integer.parseInt(version.substring(prefix.length())));
            }
        }
        return highest + 1;
    }
}
