package org.guangsha.subsidy;

import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.household.MaskedName;
import org.guangsha.subsidy.RunComparison.AreaTotal;
import org.guangsha.subsidy.RunComparison.Household;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a run with the last one that paid before it. */
@Component
class RunComparisons {

    private static final String PAIRS = """
            from (select award_id, sum(case when run_id = :run then month_fen else 0 end) as now_fen,
                sum(case when run_id = :before then month_fen else 0 end) as before_fen
            from subsidy_line where run_id in (:run, :before) and month_fen > 0 group by award_id) m
            """;

    private static final String HOUSEHOLDS = """
            select a.case_no, a.community_code, p.payee, m.before_fen, m.now_fen, a.end_reason
            """ + PAIRS + """
            join subsidy_award a on a.id = m.award_id
            left join subsidy_payee p on p.id = (select max(q.id) from subsidy_payee q where q.case_no = a.case_no)
            where %s order by a.case_no, a.id""";

    private final JdbcClient sql;
    private final RunTable runs;
    private final Areas areas;

    RunComparisons(JdbcClient sql, RunTable runs, Areas areas) {
        this.sql = sql;
        this.runs = runs;
        this.areas = areas;
    }

    /** Which households a list shows. */
    enum Which {
        ADDED("m.before_fen = 0"),
        ENDED("m.now_fen = 0"),
        CHANGED("m.now_fen > 0 and m.before_fen > 0 and m.now_fen <> m.before_fen");

        private final String where;

        Which(String where) {
            this.where = where;
        }
    }

    RunComparison of(RunFacts run) {
        long before = before(run);
        int[] moved = sql.sql(
                        "select %s, %s, %s ".formatted(count(Which.ADDED), count(Which.ENDED), count(Which.CHANGED))
                                + PAIRS)
                .param("run", run.id())
                .param("before", before)
                .query((row, at) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)})
                .single();
        List<AreaTotal> byArea = areas(run, before);
        return sql.sql("""
                select count(case when pay_fen > 0 then 1 end), coalesce(sum(pay_fen), 0),
                    coalesce(sum(case when pay_fen > 0 then month_fen end), 0),
                    coalesce(sum(case when pay_fen > 0 then carried_fen end), 0),
                    count(case when state = 'UNPAYABLE' then 1 end),
                    coalesce(sum(case when state = 'UNPAYABLE' then month_fen + carried_fen end), 0),
                    count(case when state = 'REFUSED' then 1 end),
                    coalesce(sum(case when month_fen + carried_fen < 0 then -month_fen - carried_fen end), 0)
                from subsidy_line where run_id = ?""")
                .param(run.id())
                .query((row, at) -> new RunComparison(
                        row.getInt(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        moved[0],
                        moved[1],
                        moved[2],
                        row.getInt(5),
                        row.getLong(6),
                        row.getInt(7),
                        row.getLong(8),
                        byArea))
                .single();
    }

    /** Goes through a list without holding it: case, community, payee in clear, amount before and now, why ended. */
    void each(RunFacts run, Which which, RowCallbackHandler reader) {
        sql.sql(HOUSEHOLDS.formatted(which.where))
                .param("run", run.id())
                .param("before", before(run))
                .query(reader);
    }

    /** The first of a list, as screens show them. */
    List<Household> some(RunFacts run, Which which, int atMost) {
        return sql.sql(HOUSEHOLDS.formatted(which.where) + " limit :most")
                .param("run", run.id())
                .param("before", before(run))
                .param("most", atMost)
                .query((row, at) -> household(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        which == Which.ENDED ? row.getString(6) : ""))
                .list();
    }

    /** The first of the lines in a state. */
    List<Household> some(RunFacts run, LineState state, int atMost) {
        return sql.sql("""
                select a.case_no, a.community_code, p.payee, l.month_fen, l.month_fen + l.carried_fen, l.refused_reason
                from subsidy_line l join subsidy_award a on a.id = l.award_id
                left join subsidy_payee p on p.id = l.payee_id
                where l.run_id = ? and l.state = ? order by l.line_no limit ?""")
                .params(run.id(), state.name(), atMost)
                .query((row, at) -> household(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6)))
                .list();
    }

    private Household household(String caseNo, String community, String payee, long before, long now, String reason) {
        return new Household(
                caseNo,
                areas.get(community).name(),
                payee == null ? "" : MaskedName.of(payee),
                before,
                now,
                reason == null ? "" : reason);
    }

    private List<AreaTotal> areas(RunFacts run, long before) {
        return sql.sql("""
                select area, count(case when run_id = :run and pay_fen > 0 then 1 end),
                    sum(case when run_id = :before then pay_fen else 0 end),
                    sum(case when run_id = :run then pay_fen else 0 end)
                from subsidy_line where run_id in (:run, :before) group by area order by area""")
                .param("run", run.id())
                .param("before", before)
                .query((row, at) -> new AreaTotal(
                        row.getString(1),
                        areas.get(row.getString(1)).name(),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4)))
                .list();
    }

    private long before(RunFacts run) {
        return runs.before(run.month()).map(RunFacts::id).orElse(-1L);
    }

    private static String count(Which which) {
        return "count(case when %s then 1 end)".formatted(which.where);
    }
}
