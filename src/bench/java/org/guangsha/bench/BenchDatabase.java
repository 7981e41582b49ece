package org.guangsha.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One PostgreSQL as it comes, for the program and for the bare engine alike; a commit is on the disk when it returns. */
final class BenchDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private BenchDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static BenchDatabase start() throws IOException, SQLException {
        // the embedded server is made for tests and would not wait for the disk
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        BenchDatabase database = new BenchDatabase(server);
        database.requireDurable();
        return database;
    }

    /** Creates an empty database. */
    String create(String name) throws SQLException {
        run("postgres", "create database " + name);
        return url(name);
    }

    /** As autovacuum would within the minute, so that no query is planned for the empty tables of a moment ago. */
    void analyze(String name) throws SQLException {
        run(name, "analyze");
    }

    /** To look into a database from beside the program. */
    DataSource of(String name) {
        return server.getDatabase(USER, name);
    }

    private String url(String name) {
        return server.getJdbcUrl(USER, name) + "&reWriteBatchedInserts=true";
    }

    private void run(String database, String statement) throws SQLException {
        try (Connection connection = server.getDatabase(USER, database).getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private void requireDurable() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement();
                var durable = sql.executeQuery(
                        "select current_setting('fsync') = 'on' and current_setting('synchronous_commit') = 'on'")) {
            if (!durable.next() || !durable.getBoolean(1)) {
                throw new IllegalStateException("PostgreSQL does not wait for the disk");
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
