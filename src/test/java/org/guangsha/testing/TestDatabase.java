package org.guangsha.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of the tests a database of its own: H2 in memory, or with {@code
 * -Dguangsha.test.database=postgres} a new database on a real PostgreSQL that starts once. Its tables are made once a machine and
 * copied from then on, so that the program finds them as after a restart.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Property of a program that brings its own. */
    public static final String OWN = "guangsha.test.own-database";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(profiles -> profiles.test("test")) && !environment.containsProperty(OWN)) {
            String name = "test" + UUID.randomUUID().toString().replace("-", "");
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "database", isPostgres() ? PostgresCopies.named(name) : MemoryCopies.named(name)));
        }
    }

    /** Whether the tests run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("guangsha.test.database"));
    }

    /** By the program's own change log; the connection is closed. */
    static void makeTables(Connection in) {
        try (Liquibase changes =
                new Liquibase("db/changelog.yaml", new ClassLoaderResourceAccessor(), new JdbcConnection(in))) {
            changes.update("");
        } catch (LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
