package org.guangsha.rehearsal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Chance;
import org.guangsha.rehearsal.rules.Desk;
import org.guangsha.rehearsal.rules.WorkTime;

/** The offices that tasks have reached so far, each with its reviewers and what lay there at the end of each week. */
final class Offices {

    private final Plan plan;
    private final Arrivals arrivals;
    private final Chance chance;
    private final Map<LocalDate, Boolean> workdays = new LinkedHashMap<>();
    private final WorkCalendar calendar;
    private final Map<String, Desk> desks = new TreeMap<>();
    private final Map<String, List<Integer>> weeks = new TreeMap<>();
    private final Map<String, Long> looks = new TreeMap<>();
    private int weeksPassed;

    Offices(Plan plan, Arrivals arrivals, WorkCalendar calendar, Chance chance) {
        this.plan = plan;
        this.arrivals = arrivals;
        this.calendar = calendar;
        this.chance = chance;
    }

    Desk desk(String office) {
        return desks.computeIfAbsent(office, unknown -> {
            List<Integer> before = new ArrayList<>();
            for (int week = 0; week < weeksPassed; week++) {
                before.add(0);
            }
            weeks.put(office, before);
            return new Desk(reviewers(office, 0));
        });
    }

    /** Working time of each reviewer of an office, and of so many more. */
    List<WorkTime> reviewers(String office, int more) {
        int number = plan.staff().reviewers(office, arrivals.aYear(office)) + more;
        List<WorkTime> reviewers = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            String person = office + "#" + i;
            reviewers.add(new WorkTime(
                    plan.hours(),
                    day -> isWorkday(day) && !chance.happens(plan.staff().absentPercent(), person, day.toString())));
        }
        return reviewers;
    }

    /** Whether nobody has said yet to look at this office at this moment. */
    boolean toLook(String office, long moment) {
        Long known = looks.put(office, moment);
        return known == null || known != moment;
    }

    void endWeek() {
        weeksPassed++;
        desks.forEach((office, desk) -> weeks.get(office).add(desk.waits()));
    }

    /** Tasks waiting at the end of each week, by office. */
    Map<String, List<Integer>> weeks() {
        return weeks;
    }

    Map<String, Desk> desks() {
        return desks;
    }

    private boolean isWorkday(LocalDate day) {
        return workdays.computeIfAbsent(day, calendar::isWorkday);
    }
}
