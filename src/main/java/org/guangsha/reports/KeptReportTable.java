package org.guangsha.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Measure;
import org.guangsha.reports.rules.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept reports: written once, read as they were written. */
@Repository
class KeptReportTable {

    private static final int BATCH = 500;
    private static final String KEPT = "select id, from_on, to_on, made_on, provisional from report ";
    private static final String COUNTS = "select measure, area, step, days, amount, report_id from report_count ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    KeptReportTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The last day of the latest one. */
    Optional<LocalDate> lastDay() {
        return jdbc.sql("select max(to_on) from report")
                .query((row, at) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where another node was quicker */
    void keep(PeriodReport report) {
        Period period = report.period();
        jdbc.sql("insert into report (from_on, to_on, made_on, provisional, layout, months) values (?, ?, ?, ?, ?, ?)")
                .params(
                        period.from(),
                        period.to(),
                        report.madeOn(),
                        report.provisional(),
                        report.layout(),
                        report.months())
                .update();
        long id = jdbc.sql("select id from report where from_on = ?")
                .param(period.from())
                .query(Long.class)
                .single();
        batch.batchUpdate(
                "insert into report_count (report_id, measure, area, step, days, amount) values (?, ?, ?, ?, ?, ?)",
                report.counts(),
                BATCH,
                (row, count) -> {
                    row.setLong(1, id);
                    row.setString(2, count.measure().name());
                    row.setString(3, count.area());
                    row.setString(4, count.step());
                    row.setInt(5, count.days());
                    row.setInt(6, count.amount());
                });
    }

    /** The latest first. */
    List<KeptReport> latest(int limit) {
        return jdbc.sql(KEPT + "order by from_on desc limit ?")
                .param(limit)
                .query(KeptReportTable::kept)
                .list();
    }

    Optional<PeriodReport> find(long id) {
        return jdbc.sql("select id, from_on, to_on, made_on, provisional, layout, months from report where id = ?")
                .param(id)
                .query((row, at) -> {
                    KeptReport kept = kept(row, at);
                    return new PeriodReport(
                            kept.period(),
                            kept.madeOn(),
                            kept.provisional(),
                            row.getInt("layout"),
                            row.getInt("months"),
                            List.of());
                })
                .optional()
                .map(head -> new PeriodReport(
                        head.period(), head.madeOn(), head.provisional(), head.layout(), head.months(), counts(id)));
    }

    /** The sums without days of several reports together with the id of each. */
    List<Dated> sums(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COUNTS + "where report_id in (:ids) and measure not in ('CASE_DAYS', 'STEP_DAYS')")
                        .param("ids", ids)
                        .query((row, at) -> new Dated(row.getLong("report_id"), count(row, at)))
                        .list();
    }

    /** A count of one of several reports. */
    record Dated(long report, Count count) {}

    private List<Count> counts(long id) {
        return jdbc.sql(COUNTS + "where report_id = ? order by measure, area, step, days")
                .param(id)
                .query(KeptReportTable::count)
                .list();
    }

    private static KeptReport kept(ResultSet row, int at) throws SQLException {
        Period period = new Period(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class));
        return new KeptReport(
                row.getLong("id"), period, row.getObject("made_on", LocalDate.class), row.getBoolean("provisional"));
    }

    private static Count count(ResultSet row, int at) throws SQLException {
        return new Count(
                Measure.valueOf(row.getString("measure")),
                row.getString("area"),
                row.getString("step"),
                row.getInt("days"),
                row.getInt("amount"));
    }
}
