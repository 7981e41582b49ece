package org.guangsha.subsidy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of pauses. */
@Component
class PauseTable {

    private static final String PARTS = "select p.ordered_on, p.from_month, p.until_month, p.reason";

    private final JdbcClient sql;

    PauseTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every pause of a case in the order they were made. */
    List<Pause> of(String caseNo) {
        return sql.sql(PARTS + " from subsidy_pause p where p.case_no = ? order by p.id")
                .param(caseNo)
                .query((row, at) -> pause(row))
                .list();
    }

    /** The pauses of these awards' cases, by award; one that never paused is not in it. */
    Map<Long, List<Pause>> of(long firstAward, long lastAward) {
        Map<Long, List<Pause>> all = new HashMap<>();
        sql.sql(PARTS + ", a.id from subsidy_award a join subsidy_pause p on p.case_no = a.case_no"
                        + " where a.id between ? and ? order by p.id")
                .params(firstAward, lastAward)
                .query(row -> {
                    all.computeIfAbsent(row.getLong(5), award -> new ArrayList<>(1))
                            .add(pause(row));
                });
        return all;
    }

    Optional<Pause> openOf(String caseNo) {
        return sql.sql(PARTS + " from subsidy_pause p where p.open_case = ?")
                .param(caseNo)
                .query((row, at) -> pause(row))
                .optional();
    }

    void begin(String caseNo, LocalDate orderedOn, YearMonth from, String reason) {
        sql.sql("insert into subsidy_pause (case_no, open_case, ordered_on, from_month, reason) values (?, ?, ?, ?, ?)")
                .params(caseNo, caseNo, orderedOn, AwardTable.day(from), reason)
                .update();
    }

    void end(String caseNo, YearMonth until, String why) {
        sql.sql("update subsidy_pause set open_case = null, until_month = ?, resumed_for = ? where open_case = ?")
                .params(AwardTable.day(until), why, caseNo)
                .update();
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                row.getObject(1, LocalDate.class), month(row.getDate(2)), month(row.getDate(3)), row.getString(4));
    }

    private static YearMonth month(Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }
}
