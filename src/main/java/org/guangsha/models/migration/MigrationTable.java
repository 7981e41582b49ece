package org.guangsha.models.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of migrations: who ordered which, and by what plan. */
@Component
class MigrationTable {

    private static final int LONGEST = 2000;

    private final JdbcClient sql;

    MigrationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return its id; that of the given one is not used */
    long add(Migration one) {
        var key = new GeneratedKeyHolder();
        sql.sql("""
                insert into model_migration (definition_key, from_version, to_version, from_id, batch_id, instances,
                  by_hand, restart_timers, person, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.key(),
                        one.fromVersion(),
                        one.toVersion(),
                        one.fromId(),
                        one.batchId(),
                        one.instances(),
                        one.byHand().length() > LONGEST ? one.byHand().substring(0, LONGEST) : one.byHand(),
                        one.restartTimers(),
                        one.person(),
                        Timestamp.from(one.at()))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    Optional<Migration> find(long id) {
        return sql.sql("select * from model_migration where id = ?")
                .param(id)
                .query(MigrationTable::row)
                .optional();
    }

    /** The newest first. */
    List<Migration> last(int limit) {
        return sql.sql("select * from model_migration order by id desc fetch first ? rows only")
                .param(limit)
                .query(MigrationTable::row)
                .list();
    }

    private static Migration row(ResultSet row, int at) throws SQLException {
        return new Migration(
                row.getLong("id"),
                row.getString("definition_key"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getString("from_id"),
                row.getString("batch_id"),
                row.getLong("instances"),
                Objects.toString(row.getString("by_hand"), ""),
                row.getBoolean("restart_timers"),
                row.getString("person"),
                row.getTimestamp("at").toInstant());
    }
}
