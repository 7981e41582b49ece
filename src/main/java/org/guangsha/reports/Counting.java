package org.guangsha.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Measure;
import org.guangsha.reports.rules.Period;
import org.guangsha.staff.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a period over the whole city: a query for each group of figures, however many areas and cases there are. Cases are of the
 * community where the household lives; breaches and steps are of the office that worked.
 */
@Component
class Counting {

    private final JdbcClient jdbc;
    private final DayTable days;
    private final ReportAreas areas;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final Clock clock;

    Counting(JdbcClient jdbc, DayTable days, ReportAreas areas, WorkCalendar calendar, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.areas = areas;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PeriodReport of(Period period) {
        List<Count> counts = Stream.of(
                        sums(period, CountQueries.CASES),
                        caseDays(period),
                        steps(period),
                        sums(period, CountQueries.BREACHES),
                        sums(period, CountQueries.APPEALS),
                        sums(period, CountQueries.WAITING),
                        sums(period, CountQueries.PROVIDED),
                        sums(period, CountQueries.OVERDUE))
                .flatMap(List::stream)
                .toList();
        boolean provisional = calendar.isProvisional(period.from()) || calendar.isProvisional(period.to());
        return new PeriodReport(
                period,
                LocalDate.now(clock),
                provisional,
                PeriodReport.LAYOUT,
                policy.decision().months().value(),
                merged(counts));
    }

    private List<Count> sums(Period period, String sql) {
        return bound(jdbc.sql(sql), period)
                .query((row, at) -> count(Measure.valueOf(row.getString(2)), row.getString(1), "", 0, row.getInt(3)))
                .list();
    }

    private List<Count> caseDays(Period period) {
        return oldest(CountQueries.OLDEST_CASE, period)
                .map(first -> bound(jdbc.sql(days.with(first, period.to()) + CountQueries.CASE_DAYS), period)
                        .query((row, at) ->
                                count(Measure.CASE_DAYS, row.getString(1), "", row.getInt(2), row.getInt(3)))
                        .list())
                .orElse(List.of());
    }

    private List<Count> steps(Period period) {
        return oldest(CountQueries.OLDEST_TASK, period)
                .map(first -> bound(jdbc.sql(days.with(first, period.to()) + CountQueries.STEPS), period)
                        .query((row, at) -> count(
                                Measure.STEP_DAYS, row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                        .list())
                .orElse(List.of());
    }

    private Optional<LocalDate> oldest(String sql, Period period) {
        return bound(jdbc.sql(sql), period)
                .query((row, at) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private StatementSpec bound(StatementSpec query, Period period) {
        return query.param("from", period.from())
                .param("to", period.to())
                .param("begins", begins(period.from()))
                .param("ends", begins(period.to().plusDays(1)))
                .param("shift", shift(period.to()));
    }

    private Timestamp begins(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** The engine writes moments by the machine's own clock; so many seconds later it is the office's. None where they agree. */
    private int shift(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(clock.getZone()).toInstant();
        return clock.getZone().getRules().getOffset(noon).getTotalSeconds()
                - ZoneId.systemDefault().getRules().getOffset(noon).getTotalSeconds();
    }

    /** A place is a community's code, or the id of an office. */
    private Count count(Measure measure, String place, String step, int took, int amount) {
        return new Count(measure, areas.streetOf(Role.areaOfGroup(place).orElse(place)), step, took, amount);
    }

    private static List<Count> merged(List<Count> counts) {
        Map<Count, Integer> amounts = counts.stream()
                .collect(groupingBy(
                        one -> new Count(one.measure(), one.area(), one.step(), one.days(), 0),
                        LinkedHashMap::new,
                        summingInt(Count::amount)));
        List<Count> merged = new ArrayList<>();
        amounts.forEach(
                (key, amount) -> merged.add(new Count(key.measure(), key.area(), key.step(), key.days(), amount)));
        return merged;
    }
}
