package org.guangsha.standards.yearly;

import java.util.List;
import org.guangsha.policy.Programme;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a draft would change, as it was last worked out. */
@Repository
class EffectTable {

    private final JdbcClient sql;

    EffectTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line with what was looked at. */
    record Seen(String subject, EffectLine line) {}

    void clear(String version) {
        sql.sql("delete from standards_effect where version = ?").param(version).update();
    }

    void add(String version, String subject, EffectLine line) {
        sql.sql("""
                insert into standards_effect (version, subject, area, programme, kind, households, monthly_fen)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version,
                        subject,
                        line.area(),
                        line.programme().name(),
                        line.kind().name(),
                        line.households(),
                        line.monthlyFen())
                .update();
    }

    List<Seen> of(String version) {
        return sql.sql("select * from standards_effect where version = ? order by subject, area, programme, kind")
                .param(version)
                .query((row, at) -> new Seen(
                        row.getString("subject"),
                        new EffectLine(
                                row.getString("area"),
                                Programme.valueOf(row.getString("programme")),
                                EffectKind.valueOf(row.getString("kind")),
                                row.getLong("households"),
                                row.getLong("monthly_fen"))))
                .list();
    }
}
