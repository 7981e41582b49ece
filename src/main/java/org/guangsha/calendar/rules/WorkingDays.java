package org.guangsha.calendar.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guangsha.calendar.OutsideCalendar;

/** Which days are worked: as announced, else weekends and statutory days. */
public final class WorkingDays {

    /** First day the calendar knows. */
    public static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    /** Last day the calendar answers for. */
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final Map<LocalDate, Boolean> worked = new HashMap<>();
    private final Map<Integer, Set<LocalDate>> statutory = new ConcurrentHashMap<>();
    private final int lastAnnounced;

    /** @param arrangements in the order of their notices; where two speak of a day, the later one holds */
    public WorkingDays(List<Arrangement> arrangements) {
        for (Arrangement arrangement : arrangements) {
            arrangement
                    .off()
                    .forEach(holiday ->
                            holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(day -> worked.put(day, false)));
            arrangement.workdays().forEach(day -> worked.put(day, true));
        }
        lastAnnounced = arrangements.get(arrangements.size() - 1).year();
    }

    /** @throws OutsideCalendar before {@link #FIRST} or after {@link #LAST} */
    public boolean isWorkday(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new OutsideCalendar(day);
        }
        Boolean announced = worked.get(day);
        if (announced != null) {
            return announced;
        }
        return !isWeekend(day) && (!isProvisional(day) || !isStatutory(day));
    }

    /**
     * Whether this day lies in a year not announced, from its 1 January on. The last days of December before it are not
     * marked, though its notice may still set one of them (FACTS calendar: 2018-12-29, 2022-12-31).
     */
    public boolean isProvisional(LocalDate day) {
        return day.getYear() > lastAnnounced;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean isStatutory(LocalDate day) {
        return statutory.computeIfAbsent(day.getYear(), StatutoryDays::of).contains(day);
    }
}
