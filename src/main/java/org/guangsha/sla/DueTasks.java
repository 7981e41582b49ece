package org.guangsha.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks of some offices by their last day: counted in one query, or one by one, the most urgent in front. */
@Component
public class DueTasks {

    private static final String COUNTS = """
            select TENANT_ID_, DUE_DATE_, count(*) from ACT_RU_TASK
            where TENANT_ID_ in (:offices) and DUE_DATE_ > :from and DUE_DATE_ <= :to group by TENANT_ID_, DUE_DATE_""";

    /** An instance's own execution bears its id. */
    private static final String FIRST = """
            select E.BUSINESS_KEY_, T.NAME_, T.ASSIGNEE_, T.PROC_INST_ID_, T.TENANT_ID_, T.DUE_DATE_
            from ACT_RU_TASK T join ACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_
            where T.TENANT_ID_ in (:offices) and T.DUE_DATE_ > :from and T.DUE_DATE_ <= :to
            order by T.DUE_DATE_, T.ID_ fetch first :most rows only""";

    private final JdbcClient rows;
    private final DayEnds days;

    DueTasks(JdbcClient rows, Clock clock) {
        this.rows = rows;
        days = new DayEnds(clock);
    }

    /** Those whose last day lies between these two. */
    public List<OfficeDue> counts(Collection<String> offices, LocalDate from, LocalDate to) {
        return offices.isEmpty()
                ? List.of()
                : ask(COUNTS, offices, from, to).query(this::count).list();
    }

    /** As many as asked for of those whose last day lies between these two. */
    public List<DueLine> first(Collection<String> offices, LocalDate from, LocalDate to, int most) {
        return offices.isEmpty()
                ? List.of()
                : ask(FIRST, offices, from, to)
                        .param("most", most)
                        .query(this::line)
                        .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Collection<String> offices, LocalDate from, LocalDate to) {
        return rows.sql(sql)
                .param("offices", offices)
                .param("from", days.startOf(from))
                .param("to", days.endOf(to));
    }

    private OfficeDue count(ResultSet row, int number) throws SQLException {
        return new OfficeDue(row.getString(1), ClockKind.STEP, days.dayOf(row.getTimestamp(2)), row.getLong(3));
    }

    private DueLine line(ResultSet row, int number) throws SQLException {
        return new DueLine(
                ClockKind.STEP,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                days.dayOf(row.getTimestamp(6)));
    }
}
