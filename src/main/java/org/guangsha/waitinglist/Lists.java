package org.guangsha.waitinglist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.guangsha.policy.Programme;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists themselves: a row each, which whoever changes the list locks first. */
@Repository
class Lists {

    private static final String FIND = "select * from waiting_list where programme = ? and list_area = ?";
    private static final String OPEN = "insert into waiting_list (programme, list_area, waiting) values (?, ?, 0)";
    /** SQLSTATE of a row that is there already. */
    private static final String DUPLICATE = "23505";

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;

    Lists(JdbcClient jdbc, JdbcTemplate connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    List<ListSummary> all() {
        return jdbc.sql("select * from waiting_list order by list_area, programme")
                .query(Lists::list)
                .list();
    }

    Optional<ListSummary> find(Programme programme, String listArea) {
        return jdbc.sql(FIND)
                .params(programme.name(), listArea)
                .query(Lists::list)
                .optional();
    }

    /** Opens the list where there is none and keeps everybody else from changing it until this transaction ends. */
    ListSummary lock(Programme programme, String listArea) {
        return locked(programme, listArea).orElseGet(() -> {
            connections.execute((ConnectionCallback<Void>) connection -> open(programme, listArea, connection));
            return locked(programme, listArea).orElseThrow();
        });
    }

    /** As {@link #lock(Programme, String)}, of a list that is there. */
    ListSummary lock(long id) {
        return jdbc.sql("select * from waiting_list where id = ? for update")
                .param(id)
                .query(Lists::list)
                .single();
    }

    private Optional<ListSummary> locked(Programme programme, String listArea) {
        return jdbc.sql(FIND + " for update")
                .params(programme.name(), listArea)
                .query(Lists::list)
                .optional();
    }

    /** Two may be first at once: the later waits for the earlier, is refused its row, and only that, and finds the other's. */
    private static Void open(Programme programme, String listArea, Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            insert.setString(1, programme.name());
            insert.setString(2, listArea);
            insert.executeUpdate();
        } catch (SQLException refused) {
            if (!DUPLICATE.equals(refused.getSQLState())) {
                throw refused;
            }
            connection.rollback(before);
        }
        return null;
    }

    private static ListSummary list(ResultSet row, int number) throws SQLException {
        OffsetDateTime ranked = row.getObject("ranked_at", OffsetDateTime.class);
        return new ListSummary(
                row.getLong("id"),
                Programme.valueOf(row.getString("programme")),
                row.getString("list_area"),
                row.getInt("waiting"),
                ranked == null ? null : ranked.toInstant());
    }
}
