package org.guangsha.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Databases on a real PostgreSQL that starts once, each with the program's empty tables. */
final class PostgresCopies {

    private static final String TABLES = "tables";

    private static EmbeddedPostgres server;

    private PostgresCopies() {}

    /** The settings of a new one. */
    static synchronized Map<String, Object> named(String name) {
        try {
            if (server == null) {
                start();
            }
            create(name, TABLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url", server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true",
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    private static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        SpringApplication.getShutdownHandlers().add(PostgresCopies::stop);
        create(TABLES, "template1");
        TestDatabase.makeTables(server.getDatabase("postgres", TABLES).getConnection());
    }

    private static void create(String name, String from) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            TestDatabase.execute(connection, "create database %s template %s".formatted(name, from));
        }
    }

    /** Runs when all contexts are closed: a pool that loses its server first would wait for it to come back. */
    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
