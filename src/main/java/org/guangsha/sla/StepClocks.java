package org.guangsha.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of every task of a case, the open ones in front, then the latest. */
@Component
public class StepClocks {

    private static final String OF_CASE = """
            select T.ID_, T.PROC_INST_ID_, T.NAME_, T.TENANT_ID_, T.ASSIGNEE_, T.START_TIME_, T.DUE_DATE_, T.END_TIME_
            from ACT_HI_PROCINST P join ACT_HI_TASKINST T on T.PROC_INST_ID_ = P.ID_
            where P.BUSINESS_KEY_ = :caseNo and T.TENANT_ID_ in (:offices)
            order by case when T.END_TIME_ is null then 0 else 1 end, T.START_TIME_ desc, T.ID_""";

    private final JdbcClient rows;
    private final DayEnds days;

    StepClocks(JdbcClient rows, Clock clock) {
        this.rows = rows;
        days = new DayEnds(clock);
    }

    /** @param caseNo the business key of all its instances */
    public List<StepClock> of(String caseNo, Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : rows.sql(OF_CASE)
                        .param("caseNo", caseNo)
                        .param("offices", offices)
                        .query(this::clock)
                        .list();
    }

    private StepClock clock(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp(7);
        Timestamp ended = row.getTimestamp(8);
        return new StepClock(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                due == null ? null : days.dayOf(due),
                ended == null ? null : ended.toInstant());
    }
}
