package org.guangsha.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of the tests a database of its own: H2 in memory, or with {@code
 * -Dguangsha.test.database=postgres} a new database on a real PostgreSQL that starts once.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Property of a program that brings its own. */
    public static final String OWN = "guangsha.test.own-database";

    private static EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(profiles -> profiles.test("test")) && !environment.containsProperty(OWN)) {
            environment.getPropertySources().addFirst(new MapPropertySource("database", database()));
        }
    }

    /** Whether the tests run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("guangsha.test.database"));
    }

    private static Map<String, Object> database() {
        String name = "test" + UUID.randomUUID().toString().replace("-", "");
        return isPostgres() ? postgres(name) : Map.of("spring.datasource.url", "jdbc:h2:mem:" + name);
    }

    /** Runs when all contexts are closed: a pool that loses its server first would wait for it to come back. */
    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Map<String, Object> postgres(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
            }
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Map.of(
                    "spring.datasource.url", server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true",
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
