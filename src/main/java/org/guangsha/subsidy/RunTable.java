package org.guangsha.subsidy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the monthly runs. */
@Component
class RunTable {

    private final JdbcClient sql;
    private final Clock clock;

    RunTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Opens a month's run; the database lets only one be there for the month, and only one be prepared at a time.
     *
     * @throws org.springframework.dao.DuplicateKeyException where another was opened meanwhile
     */
    void open(YearMonth month, String person) {
        sql.sql("""
                insert into subsidy_run (run_month, month_slot, open_slot, started_by, opened_at, awards)
                values (?, ?, 'OPEN', ?, ?, 0)""")
                .params(AwardTable.day(month), AwardTable.day(month), person, Timestamp.from(clock.instant()))
                .update();
    }

    /** The run of a month, unless it was stopped. */
    Optional<RunFacts> ofMonth(YearMonth month) {
        return sql.sql("select * from subsidy_run where month_slot = ?")
                .param(AwardTable.day(month))
                .query((row, at) -> facts(row))
                .optional();
    }

    /** The run that is being prepared: until its payments are booked no other may begin. */
    Optional<RunFacts> open() {
        return sql.sql("select * from subsidy_run where open_slot = 'OPEN'")
                .query((row, at) -> facts(row))
                .optional();
    }

    /** The last run that paid before this month. */
    Optional<RunFacts> before(YearMonth month) {
        return sql.sql("select * from subsidy_run where month_slot < ? order by month_slot desc limit 1")
                .param(AwardTable.day(month))
                .query((row, at) -> facts(row))
                .optional();
    }

    boolean hasLaterThan(YearMonth month) {
        return sql.sql("select count(*) from subsidy_run where month_slot > ?")
                        .param(AwardTable.day(month))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** All runs, the latest in front. */
    List<RunFacts> all() {
        return sql.sql("select * from subsidy_run order by run_month desc, id desc")
                .query((row, at) -> facts(row))
                .list();
    }

    /** Whoever works on the same run meanwhile waits until this transaction is over. */
    void hold(long run) {
        sql.sql("select id from subsidy_run where id = ? for update")
                .param(run)
                .query(Long.class)
                .single();
    }

    /** Where a step that goes in chunks has come to. */
    long mark(long run, Mark mark) {
        return sql.sql("select %s from subsidy_run where id = ?".formatted(mark.column()))
                .param(run)
                .query(Long.class)
                .single();
    }

    void mark(long run, Mark mark, long through) {
        sql.sql("update subsidy_run set %s = ? where id = ?".formatted(mark.column()))
                .params(through, run)
                .update();
    }

    void approve(long run, String step, String person) {
        String column = SubsidyRunProcess.FIRST_APPROVAL.equals(step) ? "first_approver" : "second_approver";
        sql.sql("update subsidy_run set %s = ? where id = ?".formatted(column))
                .params(person, run)
                .update();
    }

    /** Forgets what was computed and approved, so that it is computed anew. */
    void reset(long run) {
        sql.sql("delete from subsidy_overpaid where run_id = ?").param(run).update();
        sql.sql("delete from subsidy_line where run_id = ?").param(run).update();
        sql.sql("""
                update subsidy_run set awards = 0, computed = 0, computed_through = 0, first_approver = null,
                    second_approver = null where id = ?""").param(run).update();
    }

    void at(long run, Moment moment) {
        sql.sql("update subsidy_run set %s = coalesce(%s, ?) where id = ?".formatted(moment.column(), moment.column()))
                .params(Timestamp.from(clock.instant()), run)
                .update();
    }

    /** All payments are booked: the next run may begin. */
    void release(long run) {
        sql.sql("update subsidy_run set open_slot = null where id = ?")
                .param(run)
                .update();
    }

    void close(long run, RunOutcome outcome) {
        sql.sql("""
                update subsidy_run set outcome = ?, closed_at = ?, open_slot = null,
                    month_slot = case when ? then null else month_slot end where id = ?""")
                .params(outcome.name(), Timestamp.from(clock.instant()), outcome == RunOutcome.STOPPED, run)
                .update();
    }

    private static RunFacts facts(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RunFacts(
                row.getLong("id"),
                YearMonth.from(row.getDate("run_month").toLocalDate()),
                outcome == null ? null : RunOutcome.valueOf(outcome),
                row.getString("started_by"),
                instant(row, "opened_at"),
                row.getInt("awards"),
                row.getInt("computed"),
                row.getString("first_approver"),
                row.getString("second_approver"),
                instant(row, "filed_at"),
                row.getString("open_slot") == null,
                instant(row, "returned_at"),
                instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** The counts of a run that move on chunk by chunk. */
    enum Mark {
        AWARDS,
        COMPUTED,
        COMPUTED_THROUGH,
        BOOKED_THROUGH;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The moments of a run; each is kept when it comes first. */
    enum Moment {
        FILED_AT,
        RETURNED_AT;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
