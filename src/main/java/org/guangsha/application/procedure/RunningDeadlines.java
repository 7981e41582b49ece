package org.guangsha.application.procedure;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guangsha.application.CaseDeadlines;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.sla.ClockKind;
import org.guangsha.sla.DueLine;
import org.guangsha.sla.OfficeDue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads last days from the file; a case granted is under way as long as its procedure is. */
@Component
class RunningDeadlines implements CaseDeadlines {

    private static final String RUNS = """
            (c.outcome is null or c.outcome = 'GRANTED' and exists (select 1 from ACT_RU_EXECUTION E
                where E.BUSINESS_KEY_ = c.case_no and E.PROC_DEF_KEY_ = :process))""";

    private static final String RUNNING =
            "from housing_case c where c.due_on between :from and :to and c.community_code in (:communities) and "
                    + RUNS;

    private static final String COUNTS =
            "select c.community_code, c.due_on, count(*) " + RUNNING + " group by c.community_code, c.due_on";

    private static final String FIRST = "select c.community_code, c.due_on, c.case_no " + RUNNING
            + " order by c.due_on, c.id fetch first :most rows only";

    private final JdbcClient rows;
    private final Areas areas;

    RunningDeadlines(JdbcClient rows, Areas areas) {
        this.rows = rows;
        this.areas = areas;
    }

    @Override
    public List<OfficeDue> counts(Collection<String> offices, LocalDate from, LocalDate to) {
        Map<String, String> deciding = deciding(offices);
        return deciding.isEmpty()
                ? List.of()
                : ask(COUNTS, deciding, from, to)
                        .query((row, number) -> new OfficeDue(
                                deciding.get(row.getString(1)),
                                ClockKind.CASE,
                                row.getObject(2, LocalDate.class),
                                row.getLong(3)))
                        .list();
    }

    @Override
    public List<DueLine> first(Collection<String> offices, LocalDate from, LocalDate to, int most) {
        Map<String, String> deciding = deciding(offices);
        return deciding.isEmpty()
                ? List.of()
                : ask(FIRST, deciding, from, to)
                        .param("most", most)
                        .query((row, number) -> new DueLine(
                                ClockKind.CASE,
                                row.getString(3),
                                null,
                                null,
                                null,
                                deciding.get(row.getString(1)),
                                row.getObject(2, LocalDate.class)))
                        .list();
    }

    @Override
    public boolean runs(String caseNo) {
        return rows.sql("select count(*) from housing_case c where c.case_no = :caseNo and c.due_on is not null and "
                                + RUNS)
                        .param("caseNo", caseNo)
                        .param("process", ApplicationProcess.KEY)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The communities whose cases these offices decide, and which of them decides each. */
    private Map<String, String> deciding(Collection<String> offices) {
        return areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .filter(code -> offices.contains(areas.office(Level.HOUSING, code)))
                .collect(toMap(code -> code, code -> areas.office(Level.HOUSING, code)));
    }

    private JdbcClient.StatementSpec ask(String sql, Map<String, String> deciding, LocalDate from, LocalDate to) {
        return rows.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("communities", deciding.keySet())
                .param("process", ApplicationProcess.KEY);
    }
}
