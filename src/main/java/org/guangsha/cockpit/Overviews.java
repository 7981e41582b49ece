package org.guangsha.cockpit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.cockpit.Overview.AgeRow;
import org.guangsha.cockpit.Overview.Row;
import org.guangsha.cockpit.rules.Figures;
import org.guangsha.cockpit.rules.Seats;
import org.guangsha.cockpit.rules.Tally;
import org.guangsha.cockpit.rules.Trend;
import org.guangsha.cockpit.rules.Windows;
import org.guangsha.sla.BreachWeeks;
import org.guangsha.sla.ClockKind;
import org.guangsha.staff.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the {@link Overview} of the offices somebody sees: five queries, however many offices and cases. */
@Service
class Overviews {

    private final Tallies tallies;
    private final BreachWeeks weeks;
    private final WorkCalendar calendar;
    private final Areas areas;

    Overviews(Tallies tallies, BreachWeeks weeks, WorkCalendar calendar, Areas areas) {
        this.tallies = tallies;
        this.weeks = weeks;
        this.calendar = calendar;
        this.areas = areas;
    }

    /** @param offices at least one */
    @Transactional(readOnly = true)
    Overview of(List<String> offices) {
        Windows windows = tallies.windows();
        Tally tally = tallies.of(offices, windows);
        Map<ClockKind, Figures> clocks = tally.by(one -> one.clock(), List.of(ClockKind.values()));
        Seats seats = new Seats(offices, areas);
        return new Overview(
                seats.whole().name(),
                windows.today(),
                windows.one(),
                windows.three(),
                calendar.isProvisional(windows.three()),
                tally.total(),
                clocks.getOrDefault(ClockKind.STEP, Figures.NONE),
                clocks.getOrDefault(ClockKind.CASE, Figures.NONE),
                departments(tally),
                areas(tally, seats),
                ages(tally),
                trend(offices, tally, windows));
    }

    private static List<Row> departments(Tally tally) {
        return tally.by(one -> Role.ofGroup(one.office()).orElseThrow(), Role.reviewers()).entrySet().stream()
                .map(each -> new Row(each.getKey().prefix(), each.getKey().chinese(), false, each.getValue()))
                .toList();
    }

    private static List<Row> areas(Tally tally, Seats seats) {
        return tally.by(one -> seats.partOf(one.office()), seats.parts()).entrySet().stream()
                .map(each -> row(each.getKey(), seats.whole(), each.getValue()))
                .toList();
    }

    private static Row row(Area part, Area whole, Figures figures) {
        boolean own = part.equals(whole);
        return new Row(part.code(), own ? whole.name() + "本级" : part.name(), own, figures);
    }

    private static List<AgeRow> ages(Tally tally) {
        return tally.byAge().entrySet().stream()
                .map(each -> new AgeRow(each.getKey().name(), each.getKey().chinese(), each.getValue()))
                .toList();
    }

    private List<Trend.Week> trend(List<String> offices, Tally tally, Windows windows) {
        List<LocalDate> mondays = Trend.mondays(windows.today());
        return Trend.of(
                mondays,
                weeks.opened(offices, mondays),
                weeks.cleared(offices, mondays),
                tally.total().late());
    }
}
