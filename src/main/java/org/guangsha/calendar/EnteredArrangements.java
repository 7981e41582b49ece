package org.guangsha.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The arrangements entered at the desk; those the program brings are in {@link ArrangementFile}. */
@Repository
class EnteredArrangements {

    private final JdbcClient jdbc;
    private final Clock clock;

    EnteredArrangements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Number of the latest; 0 where none was entered. */
    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from calendar_arrangement")
                .query(Long.class)
                .single();
    }

    /** All in the order they were entered. */
    List<EnteredArrangement> all() {
        return jdbc.sql("select * from calendar_arrangement order by id")
                .query(EnteredArrangements::entered)
                .list();
    }

    List<EnteredArrangement> latestFirst() {
        return jdbc.sql("select * from calendar_arrangement order by id desc")
                .query(EnteredArrangements::entered)
                .list();
    }

    Optional<EnteredArrangement> find(long id) {
        return jdbc.sql("select * from calendar_arrangement where id = ?")
                .param(id)
                .query(EnteredArrangements::entered)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where this number was entered meanwhile */
    void add(EnteredArrangement one) {
        jdbc.sql("""
                        insert into calendar_arrangement (id, of_year, notice, content, reason, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.id(),
                        one.arrangement().year(),
                        one.arrangement().notice(),
                        ArrangementFile.write(one.arrangement()),
                        one.reason().isEmpty() ? null : one.reason(),
                        one.person(),
                        at(one.at()))
                .update();
    }

    void recounted(long id, Instant when) {
        jdbc.sql("update calendar_arrangement set recounted_at = ? where id = ?")
                .params(at(when), id)
                .update();
    }

    private OffsetDateTime at(Instant when) {
        return OffsetDateTime.ofInstant(when, clock.getZone());
    }

    private static EnteredArrangement entered(ResultSet row, int number) throws SQLException {
        OffsetDateTime recounted = row.getObject("recounted_at", OffsetDateTime.class);
        return new EnteredArrangement(
                row.getLong("id"),
                ArrangementFile.one(row.getString("content")),
                Objects.toString(row.getString("reason"), ""),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                recounted == null ? null : recounted.toInstant());
    }
}
