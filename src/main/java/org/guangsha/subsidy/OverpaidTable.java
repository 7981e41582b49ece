package org.guangsha.subsidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.subsidy.rules.Overpaid;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of what runs found overpaid or set off; few beside the lines of the runs. */
@Component
class OverpaidTable {

    private static final int BATCH = 1000;

    private final JdbcTemplate sql;

    OverpaidTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What a line of a run does to an award's debt. */
    record Line(long number, long award, Overpaid overpaid) {}

    void add(long run, List<Line> lines) {
        sql.batchUpdate(
                "insert into subsidy_overpaid (run_id, line_no, award_id, arose_fen, set_off_fen) values (?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (statement, line) -> {
                    statement.setLong(1, run);
                    statement.setLong(2, line.number());
                    statement.setLong(3, line.award());
                    statement.setLong(4, line.overpaid().aroseFen());
                    statement.setLong(5, line.overpaid().setOffFen());
                });
    }

    /** What a run found or set off, by number of the line. */
    Map<Integer, Overpaid> of(long run, int first, int last) {
        Map<Integer, Overpaid> all = new HashMap<>();
        sql.query(
                "select line_no, arose_fen, set_off_fen from subsidy_overpaid where run_id = ? and line_no between ? and ?",
                row -> {
                    all.put(row.getInt(1), new Overpaid(row.getLong(2), row.getLong(3)));
                },
                run,
                first,
                last);
        return all;
    }

    /** Debt in fen by award, over all other runs. */
    Map<Long, Long> debts(long first, long last, long exceptRun) {
        Map<Long, Long> all = new HashMap<>();
        sql.query(
                """
                select award_id, sum(arose_fen - set_off_fen) from subsidy_overpaid
                where award_id between ? and ? and run_id <> ? group by award_id""",
                row -> {
                    all.put(row.getLong(1), row.getLong(2));
                },
                first,
                last,
                exceptRun);
        return all;
    }
}
