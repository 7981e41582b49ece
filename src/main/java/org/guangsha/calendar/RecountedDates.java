package org.guangsha.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.guangsha.calendar.DateMove.Effect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each announcement did to each open date; stays. */
@Repository
class RecountedDates {

    private final JdbcClient jdbc;

    RecountedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long arrangement, DateMove move) {
        jdbc.sql("""
                        insert into calendar_recompute
                        (arrangement_id, case_no, subject, step, what, before_on, after_on, effect)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        arrangement,
                        move.caseNo(),
                        move.subject(),
                        move.step().isEmpty() ? null : move.step(),
                        move.what(),
                        move.before(),
                        move.after(),
                        move.effect().name())
                .update();
    }

    /** How many dates of an announcement are worked out so far. */
    long count(long arrangement) {
        return jdbc.sql("select count(*) from calendar_recompute where arrangement_id = ?")
                .param(arrangement)
                .query(Long.class)
                .single();
    }

    /** By case. */
    List<DateMove> of(long arrangement) {
        return jdbc.sql("select * from calendar_recompute where arrangement_id = ? order by case_no, subject")
                .param(arrangement)
                .query(RecountedDates::move)
                .list();
    }

    private static DateMove move(ResultSet row, int number) throws SQLException {
        return new DateMove(
                row.getString("case_no"),
                row.getString("subject"),
                Objects.toString(row.getString("step"), ""),
                row.getString("what"),
                row.getObject("before_on", LocalDate.class),
                row.getObject("after_on", LocalDate.class),
                Effect.valueOf(row.getString("effect")));
    }
}
