package org.guangsha.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Breaches of some offices that are not cleared: counted in one query, or one by one, the oldest in front. */
@Component
public class OpenBreaches {

    private static final String COUNTS = """
            select office, clock, due, count(*) from sla_breach
            where cleared is null and office in (:offices) group by office, clock, due""";

    private static final String PAGE = """
            select b.clock, b.case_no, T.NAME_, T.ASSIGNEE_, T.PROC_INST_ID_, b.office, b.due
            from sla_breach b left join ACT_RU_TASK T on T.ID_ = b.task_id
            where b.cleared is null and b.office in (:offices) and b.due > :from and b.due <= :to
            order by b.due, b.id offset :first rows fetch next :size rows only""";

    private final JdbcClient rows;
    private final DayEnds days;

    OpenBreaches(JdbcClient rows, Clock clock) {
        this.rows = rows;
        days = new DayEnds(clock);
    }

    public List<OfficeDue> counts(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : rows.sql(COUNTS).param("offices", offices).query(this::count).list();
    }

    /**
     * Those whose last day lies between these two.
     *
     * @param first how many of them to pass over
     */
    public List<DueLine> page(Collection<String> offices, LocalDate from, LocalDate to, int first, int size) {
        return offices.isEmpty()
                ? List.of()
                : rows.sql(PAGE)
                        .param("offices", offices)
                        .param("from", days.startOf(from))
                        .param("to", days.endOf(to))
                        .param("first", first)
                        .param("size", size)
                        .query(this::line)
                        .list();
    }

    private OfficeDue count(ResultSet row, int number) throws SQLException {
        return new OfficeDue(
                row.getString(1), ClockKind.valueOf(row.getString(2)), days.dayOf(row.getTimestamp(3)), row.getLong(4));
    }

    private DueLine line(ResultSet row, int number) throws SQLException {
        return new DueLine(
                ClockKind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                days.dayOf(row.getTimestamp(7)));
    }
}
