package org.guangsha.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long finished tasks of a procedure took, from the engine's history; what was taken away unfinished does not count. The database
 * adds up tasks of the same days, so that whoever asks can count in working days.
 */
@Component
public class StepTimes {

    private static final String SPAN =
            "cast(T.START_TIME_ as date), cast(T.END_TIME_ as date), cast(T.DUE_DATE_ as date)";

    private static final String DONE = """
            T.END_TIME_ >= :since and T.DUE_DATE_ is not null and T.DELETE_REASON_ = 'completed' and T.TENANT_ID_ in (:offices)""";

    private static final String OWN = """
            select T.PROC_DEF_KEY_, T.TASK_DEF_KEY_, cast(null as varchar(255)), %1$s, count(*) from ACT_HI_TASKINST T
            where T.PROC_DEF_KEY_ = :process and %2$s group by T.PROC_DEF_KEY_, T.TASK_DEF_KEY_, %1$s""".formatted(SPAN, DONE);

    private static final String CALL = """
            select A.PROC_DEF_KEY_, A.ACT_ID_, A.ACT_NAME_, %1$s, count(*)
            from ACT_HI_TASKINST T join ACT_HI_ACTINST A on A.CALL_PROC_INST_ID_ = T.PROC_INST_ID_
            where %2$s and %3$s group by A.PROC_DEF_KEY_, A.ACT_ID_, A.ACT_NAME_, %1$s""";

    private static final String CALLED = CALL.formatted(SPAN, DONE, "A.PROC_DEF_KEY_ = :process");

    private static final String CALLERS = CALL.formatted(SPAN, DONE, "T.PROC_DEF_KEY_ = :process");

    private final JdbcClient rows;
    private final DayEnds days;

    StepTimes(JdbcClient rows, Clock clock) {
        this.rows = rows;
        days = new DayEnds(clock);
    }

    /** Its own tasks and those of the procedures its steps call, by its own steps, in all its versions. */
    public List<StepSpan> of(String process, Collection<String> offices, LocalDate since) {
        List<StepSpan> all = new ArrayList<>(ask(OWN, process, offices, since));
        all.addAll(ask(CALLED, process, offices, since));
        return all;
    }

    /** Its own tasks by the step of another procedure that called it. */
    public List<StepSpan> byCaller(String process, Collection<String> offices, LocalDate since) {
        return ask(CALLERS, process, offices, since);
    }

    private List<StepSpan> ask(String sql, String process, Collection<String> offices, LocalDate since) {
        return offices.isEmpty()
                ? List.of()
                : rows.sql(sql)
                        .param("process", process)
                        .param("offices", offices)
                        .param("since", days.startOf(since))
                        .query(StepTimes::span)
                        .list();
    }

    private static StepSpan span(ResultSet row, int number) throws SQLException {
        return new StepSpan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getLong(7));
    }
}
