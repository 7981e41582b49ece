package org.guangsha.cockpit;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.application.CaseDeadlines;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.cockpit.rules.Age;
import org.guangsha.cockpit.rules.Left;
import org.guangsha.cockpit.rules.Tally;
import org.guangsha.cockpit.rules.Windows;
import org.guangsha.household.HouseholdService;
import org.guangsha.sla.DueLine;
import org.guangsha.sla.DueTasks;
import org.guangsha.sla.OpenBreaches;
import org.guangsha.staff.StaffDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list behind each figure: a fixed number of queries for a page. */
@Service
class SlaLists {

    static final int PAGE = 25;

    private final Tallies tallies;
    private final OpenBreaches breaches;
    private final DueTasks tasks;
    private final CaseDeadlines deadlines;
    private final CaseRegister cases;
    private final HouseholdService households;
    private final StaffDirectory staff;
    private final Instances instances;
    private final WorkCalendar calendar;
    private final Areas areas;

    SlaLists(
            Tallies tallies,
            OpenBreaches breaches,
            DueTasks tasks,
            CaseDeadlines deadlines,
            CaseRegister cases,
            HouseholdService households,
            StaffDirectory staff,
            Instances instances,
            WorkCalendar calendar,
            Areas areas) {
        this.tallies = tallies;
        this.breaches = breaches;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.cases = cases;
        this.households = households;
        this.staff = staff;
        this.instances = instances;
        this.calendar = calendar;
        this.areas = areas;
    }

    /** @param seen all offices whose cases somebody sees */
    @Transactional(readOnly = true)
    SlaPage page(Collection<String> seen, SlaQuestion asked) {
        List<String> offices = asked.of(seen, areas);
        Windows windows = tallies.windows();
        Tally tally = tallies.of(offices, windows);
        boolean late = asked.state() == SlaState.LATE;
        long total = late && asked.age() != null
                ? tally.byAge().get(asked.age())
                : asked.state().of(tally.total());
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(Math.max(1, asked.page()), pages);
        int first = (page - 1) * PAGE;
        List<DueLine> lines = late ? late(offices, asked.age(), first, windows) : due(offices, asked, first, windows);
        return new SlaPage(
                rows(lines, windows.today(), late),
                total,
                page,
                pages,
                windows.today(),
                asked.state().until(windows));
    }

    private List<DueLine> late(List<String> offices, Age age, int first, Windows windows) {
        LocalDate from = (age == null ? Age.OLDER : age).from(windows.today());
        LocalDate to = (age == null ? Age.DAYS_3 : age).to(windows.today());
        return breaches.page(offices, from, to, first, PAGE);
    }

    /** Of two sorted lists, the first of both together are among the first of each. */
    private List<DueLine> due(List<String> offices, SlaQuestion asked, int first, Windows windows) {
        LocalDate until = asked.state().until(windows);
        int most = first + PAGE;
        return Stream.concat(
                        tasks.first(offices, windows.today(), until, most).stream(),
                        deadlines.first(offices, windows.today(), until, most).stream())
                .sorted(Comparator.comparing(DueLine::lastDay))
                .skip(first)
                .limit(PAGE)
                .toList();
    }

    private List<SlaPage.Row> rows(List<DueLine> lines, LocalDate today, boolean late) {
        Set<String> caseNos = lines.stream().map(DueLine::caseNo).collect(toSet());
        Map<String, CaseFacts> known = cases.byNos(caseNos);
        Map<Long, String> applicants = known.isEmpty()
                ? Map.of()
                : households.applicants(
                        known.values().stream().map(CaseFacts::householdId).toList());
        Map<String, String> names = staff.names(
                lines.stream().map(DueLine::assignee).filter(Objects::nonNull).toList());
        Map<String, String> roots = instances.of(caseNos);
        return lines.stream()
                .map(line -> {
                    CaseFacts facts = known.get(line.caseNo());
                    return new SlaPage.Row(
                            line.caseNo(),
                            facts != null,
                            facts == null ? "" : applicants.getOrDefault(facts.householdId(), ""),
                            line.task() == null
                                    ? ""
                                    : line.task().replace(line.caseNo(), "").strip(),
                            line.office(),
                            line.assignee() == null ? "" : names.getOrDefault(line.assignee(), line.assignee()),
                            line.instance() == null ? roots.get(line.caseNo()) : line.instance(),
                            line.lastDay(),
                            late,
                            Left.until(line.lastDay(), today, calendar::workingDaysBetween));
                })
                .toList();
    }
}
