package org.guangsha.requalification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of reports, each under the requalification it led to. */
@Component
class ReportTable {

    private final JdbcClient sql;

    ReportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Id of the requalification that this occasion of the case led to. */
    Optional<Long> find(String caseNo, String occasion) {
        return sql.sql("select requalification_id from requalification_report where case_no = ? and occasion = ?")
                .params(caseNo, occasion)
                .query(Long.class)
                .optional();
    }

    void add(String caseNo, String occasion, long requalification, Report report) {
        sql.sql("insert into requalification_report values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        caseNo,
                        occasion,
                        requalification,
                        report.cause().name(),
                        report.since(),
                        report.words(),
                        report.on(),
                        report.by())
                .update();
    }

    /** Those of a requalification in the order they came. */
    List<Report> of(long requalification) {
        return sql.sql("select * from requalification_report where requalification_id = ? order by made_on, occasion")
                .param(requalification)
                .query((row, at) -> new Report(
                        Cause.valueOf(row.getString("cause")),
                        row.getObject("since_day", LocalDate.class),
                        row.getString("words"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("made_by")))
                .list();
    }
}
