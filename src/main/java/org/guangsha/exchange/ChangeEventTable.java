package org.guangsha.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of files and of the events in them. */
@Component
class ChangeEventTable {

    private static final int LONGEST_FAULTS = 4000;

    private final JdbcClient sql;
    private final Clock clock;

    ChangeEventTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The file with exactly this content, where it was read before. */
    Optional<ChangeFile> file(String source, String name, String sha256) {
        return sql.sql("select * from change_file where source_id = ? and file_name = ? and sha256 = ?")
                .params(source, name, sha256)
                .query((row, at) -> file(row))
                .optional();
    }

    void add(String source, String name, String sha256, int events, List<String> faults) {
        String all = String.join("\n", faults);
        sql.sql(
                        "insert into change_file (source_id, file_name, sha256, events, faults, taken_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        source,
                        name,
                        sha256,
                        events,
                        all.length() <= LONGEST_FAULTS ? all : all.substring(0, LONGEST_FAULTS - 1) + "…",
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The latest in front. */
    List<ChangeFile> files(int limit) {
        return sql.sql("select * from change_file order by id desc fetch first ? rows only")
                .param(limit)
                .query((row, at) -> file(row))
                .list();
    }

    /** @return whether it was new */
    boolean add(String source, ChangeEntry entry, String idHash) {
        boolean known = sql.sql("select count(*) from change_event where source_id = ? and event_no = ?")
                        .params(source, entry.number())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            sql.sql("""
                    insert into change_event (source_id, event_no, id_hash, kind, happened_on, words)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(source, entry.number(), idHash, entry.kind().name(), entry.on(), entry.words())
                    .update();
        }
        return !known;
    }

    List<ChangeEvent> open(int limit) {
        return sql.sql("select * from change_event where handled_at is null order by id fetch first ? rows only")
                .param(limit)
                .query((row, at) -> new ChangeEvent(
                        row.getLong("id"),
                        row.getString("source_id"),
                        row.getString("event_no"),
                        row.getString("id_hash"),
                        RegisteredChange.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("words")))
                .list();
    }

    void handled(long id, String caseNo) {
        sql.sql("update change_event set handled_at = ?, case_no = ? where id = ?")
                .params(Timestamp.from(clock.instant()), caseNo, id)
                .update();
    }

    private static ChangeFile file(ResultSet row) throws SQLException {
        String faults = row.getString("faults");
        return new ChangeFile(
                row.getString("source_id"),
                row.getString("file_name"),
                row.getTimestamp("taken_at").toInstant(),
                row.getInt("events"),
                faults.isEmpty() ? List.of() : List.of(faults.split("\n")));
    }
}
