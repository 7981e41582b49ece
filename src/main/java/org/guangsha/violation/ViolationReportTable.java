package org.guangsha.violation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The part of a violation's row that is written when it is reported; who reported it is read by nothing else. */
@Component
class ViolationReportTable {

    private final JdbcClient sql;

    ViolationReportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param sealed reporter and contact, encrypted */
    long add(String receipt, ViolationReport report, String digest, Reporter sealed, LocalDate on, String by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                insert into violation (receipt, source, seat, received_on, received_by, reported_kind, about, report, digest,
                    reporter, contact) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        receipt,
                        report.source().name(),
                        report.seat(),
                        on,
                        by,
                        report.kind(),
                        report.about(),
                        report.words(),
                        digest,
                        sealed.name(),
                        sealed.contact())
                .update(key, "id");
        return key.getKey().longValue();
    }

    int publicReportsOn(String seat, LocalDate day) {
        return sql.sql("select count(*) from violation where seat = ? and received_on = ? and source = 'PUBLIC'")
                .params(seat, day)
                .query(Integer.class)
                .single();
    }

    /** Reporter and contact, encrypted. */
    Reporter sealedReporter(long id) {
        return sql.sql("select reporter, contact from violation where id = ?")
                .param(id)
                .query((row, at) -> new Reporter(row.getString(1), row.getString(2)))
                .single();
    }
}
