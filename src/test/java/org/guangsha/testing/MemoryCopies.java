package org.guangsha.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Databases of H2 in memory, each with the program's empty tables. */
final class MemoryCopies {

    private static final String USER = "guangsha";
    private static final String TABLES = "'memFS:tables.sql'";

    private static boolean written;

    private MemoryCopies() {}

    /** The settings of a new one. */
    static synchronized Map<String, Object> named(String name) {
        try {
            if (!written) {
                write();
                written = true;
            }
            try (Connection copy = open(name)) {
                TestDatabase.execute(copy, "runscript from " + TABLES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("spring.datasource.url", url(name));
    }

    private static void write() throws SQLException {
        TestDatabase.makeTables(open("tables"));
        try (Connection tables = open("tables")) {
            TestDatabase.execute(tables, "script to " + TABLES);
            TestDatabase.execute(tables, "shutdown");
        }
    }

    private static Connection open(String name) throws SQLException {
        return DriverManager.getConnection(url(name), USER, USER);
    }

    private static String url(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }
}
