package org.guangsha.cockpit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guangsha.application.CaseDeadlines;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.cockpit.rules.Tally;
import org.guangsha.cockpit.rules.Windows;
import org.guangsha.sla.DueTasks;
import org.guangsha.sla.OfficeDue;
import org.guangsha.sla.OpenBreaches;
import org.springframework.stereotype.Component;

/** Counts what is late and soon due at some offices, in three queries. */
@Component
class Tallies {

    private static final int SOON = 3;

    private final OpenBreaches breaches;
    private final DueTasks tasks;
    private final CaseDeadlines cases;
    private final WorkCalendar calendar;
    private final Clock clock;

    Tallies(OpenBreaches breaches, DueTasks tasks, CaseDeadlines cases, WorkCalendar calendar, Clock clock) {
        this.breaches = breaches;
        this.tasks = tasks;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    Windows windows() {
        LocalDate today = LocalDate.now(clock);
        return new Windows(
                today,
                calendar.dueAfterWorkingDays(today, 1).due(),
                calendar.dueAfterWorkingDays(today, SOON).due());
    }

    /** What is due before today is late, and counted by its breach. */
    Tally of(Collection<String> offices, Windows windows) {
        List<OfficeDue> due = new ArrayList<>(tasks.counts(offices, windows.today(), windows.three()));
        due.addAll(cases.counts(offices, windows.today(), windows.three()));
        return new Tally(breaches.counts(offices), due, windows);
    }
}
