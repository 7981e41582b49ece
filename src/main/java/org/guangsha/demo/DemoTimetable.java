package org.guangsha.demo;

import java.time.LocalDate;
import org.guangsha.area.Level;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;

/** Works out when a case must have been accepted to stand today where its stage says. */
final class DemoTimetable {

    private static final Level[] NOTICES = {Level.COMMUNITY, Level.STREET, Level.HOUSING};
    private static final int LONGEST = 120;

    private final WorkCalendar calendar;
    private final Policy policy;

    DemoTimetable(WorkCalendar calendar, Policy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    /** The latest working day on which a case accepted then has reached the stage by today. */
    LocalDate acceptance(DemoStage stage, LocalDate today) {
        LocalDate day = stage.isOverdue() ? overdueSince(today) : today.minusDays(stage.rest());
        for (int back = 0; back < LONGEST; back++, day = day.minusDays(1)) {
            if (calendar.isWorkday(day) && !reached(day, stage.steps()).isAfter(today.minusDays(stage.rest()))) {
                return day;
            }
        }
        throw new IllegalStateException("演示数据无法排期：" + stage);
    }

    /** The working day on which this many steps of a case accepted then lie behind it. */
    LocalDate reached(LocalDate accepted, int steps) {
        LocalDate day = accepted;
        for (int step = 0; step < steps; step++) {
            day = step % 2 == 0 ? reviewed(day, step) : afterNotice(day, NOTICES[step / 2]);
        }
        return day;
    }

    /** The community looks at a case the working day after; later offices on the morning it reaches them. */
    private LocalDate reviewed(LocalDate day, int step) {
        return step > 0 && calendar.isWorkday(day)
                ? day
                : calendar.dueAfterWorkingDays(day, 1).due();
    }

    private LocalDate afterNotice(LocalDate from, Level level) {
        var days = policy.notice().days(level);
        return days.isEmpty()
                ? from
                : calendar.dueAfterDays(from, days.getAsInt()).due().plusDays(1);
    }

    private LocalDate overdueSince(LocalDate today) {
        LocalDate day = today;
        for (int working = 0; working <= policy.review().workingDays().value() + 1; day = day.minusDays(1)) {
            working += calendar.isWorkday(day) ? 1 : 0;
        }
        return day;
    }
}
