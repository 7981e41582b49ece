package org.guangsha.subsidy;

import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.subsidy.rules.Amounts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what a chunk of awards needs to be computed, in four queries however many there are, and writes its lines in one batch. */
@Component
class LineTable {

    /** Awards that are looked at in a month: those in force, and ended ones that may still owe or be owed. */
    private static final String DUE =
            " a.from_month <= ? and (a.to_month is null or a.to_month >= ? or not a.settled) ";

    private static final String INSERT = """
            insert into subsidy_line (run_id, line_no, award_id, area, version_id, payee_id, month_fen, carried_fen,
                pay_fen, new_fen, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate sql;

    LineTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** An award to be computed. */
    record Due(long award, String caseNo, String area, YearMonth from, YearMonth to) {}

    /** What was paid so far, and what of it the ledger has booked as expense; both in fen. */
    record Paid(long paidFen, long bookedFen) {
        static final Paid NOTHING = new Paid(0, 0);
    }

    /** An award's versions in the order they were made, and the standards of the last one. */
    record Versions(List<Amounts.FromMonth> amounts, String standards) {}

    int count(YearMonth month) {
        Date day = AwardTable.day(month);
        return sql.queryForObject("select count(*) from subsidy_award a where" + DUE, Integer.class, day, day);
    }

    /** The next awards after this id, in order of ids. */
    List<Due> due(YearMonth month, long after, int atMost) {
        Date day = AwardTable.day(month);
        return sql.query(
                "select a.id, a.case_no, a.area, a.from_month, a.to_month from subsidy_award a where a.id > ? and" + DUE
                        + "order by a.id limit ?",
                (row, at) -> new Due(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        month(row.getDate(4)),
                        month(row.getDate(5))),
                after,
                day,
                day,
                atMost);
    }

    Map<Long, Versions> versions(long first, long last) {
        Map<Long, List<Amounts.FromMonth>> amounts = new LinkedHashMap<>();
        Map<Long, String> standards = new HashMap<>();
        sql.query(
                """
                select award_id, id, from_month, amount_fen, standards from subsidy_version
                where award_id between ? and ? order by award_id, id""",
                row -> {
                    amounts.computeIfAbsent(row.getLong(1), award -> new ArrayList<>(1))
                            .add(new Amounts.FromMonth(row.getLong(2), month(row.getDate(3)), row.getLong(4)));
                    standards.put(row.getLong(1), row.getString(5));
                },
                first,
                last);
        Map<Long, Versions> all = new HashMap<>();
        amounts.forEach((award, versions) -> all.put(award, new Versions(versions, standards.get(award))));
        return all;
    }

    /** Sums over all lines of other runs. */
    Map<Long, Paid> paid(long first, long last, long exceptRun) {
        Map<Long, Paid> all = new HashMap<>();
        sql.query(
                """
                select award_id, sum(case when state = 'REFUSED' then 0 else pay_fen end), sum(new_fen)
                from subsidy_line where award_id between ? and ? and run_id <> ? group by award_id""",
                row -> {
                    all.put(row.getLong(1), new Paid(row.getLong(2), row.getLong(3)));
                },
                first,
                last,
                exceptRun);
        return all;
    }

    /** The present payee of each award's case; an award whose case names none is not in it. */
    Map<Long, Long> payees(long first, long last) {
        Map<Long, Long> all = new HashMap<>();
        sql.query(
                """
                select a.id, max(p.id) from subsidy_award a join subsidy_payee p on p.case_no = a.case_no
                where a.id between ? and ? group by a.id""",
                row -> {
                    all.put(row.getLong(1), row.getLong(2));
                },
                first,
                last);
        return all;
    }

    /** Rows in the order of the columns of the table. */
    void add(List<Object[]> rows) {
        sql.batchUpdate(INSERT, rows);
    }

    private static YearMonth month(Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }
}
