package org.guangsha.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guangsha.staff.WhoActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of attachments; the content is read only where it is asked for. */
@Component
class AttachmentTable {

    private static final String FACTS =
            "select id, case_no, about, name, media_type, byte_count, sha256, added_by, added_at from attachment ";

    private final JdbcClient sql;
    private final WhoActs whoActs;
    private final Clock clock;

    AttachmentTable(JdbcClient sql, WhoActs whoActs, Clock clock) {
        this.sql = sql;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    void add(String caseNo, About about, String name, String mediaType, int bytes, String sha256, byte[] sealed) {
        sql.sql("""
                        insert into attachment
                          (case_no, about, name, media_type, byte_count, sha256, content, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNo,
                        about.name(),
                        name,
                        mediaType,
                        bytes,
                        sha256,
                        sealed,
                        whoActs.now().orElse(""),
                        Timestamp.from(clock.instant()))
                .update();
    }

    boolean has(String caseNo, About about, String sha256) {
        return sql.sql("select count(*) from attachment where case_no = ? and about = ? and sha256 = ?")
                        .params(caseNo, about.name(), sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Attachment> of(String caseNo) {
        return sql.sql(FACTS + "where case_no = ? order by id")
                .param(caseNo)
                .query(this::facts)
                .list();
    }

    Optional<Attachment> find(long id) {
        return sql.sql(FACTS + "where id = ?").param(id).query(this::facts).optional();
    }

    byte[] content(long id) {
        return sql.sql("select content from attachment where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private Attachment facts(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("case_no"),
                About.valueOf(row.getString("about")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("byte_count"),
                row.getString("sha256"),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant().atZone(clock.getZone()).toLocalDate());
    }
}
