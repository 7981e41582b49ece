package org.guangsha.reports;

import static org.guangsha.reports.rules.Measure.ACCEPTED;
import static org.guangsha.reports.rules.Measure.APPEALED;
import static org.guangsha.reports.rules.Measure.BREACHED;
import static org.guangsha.reports.rules.Measure.BREACH_OPEN;
import static org.guangsha.reports.rules.Measure.CASE_DAYS;
import static org.guangsha.reports.rules.Measure.ENDED;
import static org.guangsha.reports.rules.Measure.GRANTED;
import static org.guangsha.reports.rules.Measure.IN_TIME;
import static org.guangsha.reports.rules.Measure.OVERDUE;
import static org.guangsha.reports.rules.Measure.PROVIDED;
import static org.guangsha.reports.rules.Measure.REFUSED;
import static org.guangsha.reports.rules.Measure.STEP_DAYS;
import static org.guangsha.reports.rules.Measure.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.guangsha.area.Areas;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Measure;
import org.guangsha.reports.rules.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a period once more, row by row and by the engine's own interface, without a sum in SQL. */
@Component
class Recounted {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final HistoryService history;
    private final WorkCalendar calendar;
    private final Areas areas;

    Recounted(JdbcClient jdbc, HistoryService history, WorkCalendar calendar, Areas areas) {
        this.jdbc = jdbc;
        this.history = history;
        this.calendar = calendar;
        this.areas = areas;
    }

    /** The counts by everything but their amount. */
    Map<String, Integer> of(Period period) {
        Tally tally = new Tally(period);
        Map<String, Map<String, Object>> cases = new HashMap<>();
        rows("housing_case").forEach(row -> cases.put((String) row.get("case_no"), row));
        cases.values().forEach(row -> decided(tally, row));
        history.createHistoricTaskInstanceQuery().finished().list().forEach(task -> step(tally, task));
        rows("sla_breach").forEach(row -> breach(tally, row));
        rows("appeal").forEach(row -> {
            String place = place(cases.get((String) row.get("case_no")));
            tally.on(day(row, "lodged_on"), APPEALED, place);
            if (Set.of("UPHELD", "OVERTURNED").contains((String) row.get("state"))) {
                tally.on(day(row, "closed_on"), Measure.valueOf((String) row.get("state")), place);
            }
        });
        rows("waiting_entry").forEach(row -> waiting(tally, row, cases.get((String) row.get("case_no"))));
        Map<String, Boolean> givenUp = new HashMap<>();
        rows("provision")
                .forEach(row -> givenUp.put((String) row.get("case_no"), Boolean.FALSE.equals(row.get("signed"))));
        history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("application")
                .list()
                .forEach(one -> {
                    Map<String, Object> row = cases.get(one.getBusinessKey());
                    if (row != null) {
                        ended(tally, one, row, givenUp.getOrDefault(one.getBusinessKey(), false));
                    }
                });
        return tally.counts;
    }

    static String key(Count count) {
        return "%s %s %s %d".formatted(count.measure(), count.area(), count.step(), count.days());
    }

    private static void decided(Tally tally, Map<String, Object> row) {
        LocalDate closed = day(row, "closed_on");
        tally.on(day(row, "accepted_on"), ACCEPTED, place(row));
        String outcome = (String) row.get("outcome");
        if (outcome != null) {
            boolean decided = outcome.equals("GRANTED") || outcome.equals("REFUSED");
            tally.on(closed, decided ? outcome.equals("GRANTED") ? GRANTED : REFUSED : ENDED, place(row));
            if (decided && tally.isIn(closed)) {
                tally.add(CASE_DAYS, place(row), "", (int) ChronoUnit.DAYS.between(day(row, "accepted_on"), closed));
            }
        }
    }

    private void step(Tally tally, HistoricTaskInstance task) {
        LocalDate done = day(task.getEndTime());
        if ("completed".equals(task.getDeleteReason()) && tally.isIn(done)) {
            String step = task.getName().contains(" ")
                    ? task.getName().substring(0, task.getName().lastIndexOf(' '))
                    : task.getName();
            int days = calendar.workingDaysBetween(day(task.getStartTime()), done);
            tally.add(STEP_DAYS, place(task.getTenantId()), step, days);
        }
    }

    private void breach(Tally tally, Map<String, Object> row) {
        if (tally.isIn(day(instant(row, "breached")))) {
            String place = place((String) row.get("office"));
            tally.add(BREACHED, place, "", 0);
            Instant cleared = instant(row, "cleared");
            if (cleared == null || day(cleared).isAfter(tally.period.to())) {
                tally.add(BREACH_OPEN, place, "", 0);
            }
        }
    }

    private static void waiting(Tally tally, Map<String, Object> row, Map<String, Object> ofCase) {
        LocalDate left = day(row, "left_on");
        if (ofCase != null
                && day(ofCase, "closed_on") != null
                && !day(ofCase, "closed_on").isAfter(tally.period.to())
                && (left == null || left.isAfter(tally.period.to()))) {
            tally.add(WAITING, place(ofCase), "", 0);
        }
    }

    private static void ended(Tally tally, HistoricProcessInstance one, Map<String, Object> row, boolean givenUp) {
        LocalDate ended = one.getEndTime() == null ? null : day(one.getEndTime());
        LocalDate due = day(row, "due_on");
        LocalDate last = tally.period.to();
        if ("GRANTED".equals(row.get("outcome"))
                && !givenUp
                && tally.isIn(ended)
                && !ended.isBefore(day(row, "closed_on"))) {
            tally.add(PROVIDED, place(row), "", 0);
            if (!ended.isAfter(due)) {
                tally.add(IN_TIME, place(row), "", 0);
            }
        }
        if (!day(one.getStartTime()).isAfter(last) && (ended == null || ended.isAfter(last)) && !due.isAfter(last)) {
            tally.add(OVERDUE, place(row), "", 0);
        }
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows();
    }

    private String place(String office) {
        String code = office.substring(office.indexOf('-') + 1);
        return areas.find(code).isEmpty() ? "130400" : code.length() > 9 ? code.substring(0, 9) : code;
    }

    private static String place(Map<String, Object> ofCase) {
        return ((String) ofCase.get("community_code")).substring(0, 9);
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column).toString());
    }

    private static Instant instant(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null
                ? null
                : value instanceof OffsetDateTime at ? at.toInstant() : ((java.sql.Timestamp) value).toInstant();
    }

    private static LocalDate day(Date moment) {
        return day(moment.toInstant());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BEIJING);
    }

    private static final class Tally {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final Period period;

        Tally(Period period) {
            this.period = period;
        }

        boolean isIn(LocalDate day) {
            return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
        }

        void on(LocalDate day, Measure measure, String place) {
            if (isIn(day)) {
                add(measure, place, "", 0);
            }
        }

        void add(Measure measure, String place, String step, int days) {
            counts.merge(key(new Count(measure, place, step, days, 0)), 1, Integer::sum);
        }
    }
}
