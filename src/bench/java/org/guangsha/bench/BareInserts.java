package org.guangsha.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long plain JDBC takes for as many rows as something else wrote, into empty tables of the same shape. */
final class BareInserts {

    private static final int BATCH = 1000;

    private final DataSource database;
    private final JdbcTemplate sql;

    BareInserts(DataSource database) {
        this.database = database;
        this.sql = new JdbcTemplate(database);
    }

    /** Rows inserted into every table since it was made. */
    Map<String, Long> inserted() {
        sql.execute("select pg_stat_force_next_flush()");
        Map<String, Long> rows = new TreeMap<>();
        sql.query("select relname, n_tup_ins from pg_stat_user_tables where schemaname = 'public'", row -> {
            rows.put(row.getString(1), row.getLong(2));
        });
        return rows;
    }

    /** What came to the tables between two looks. */
    static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new LinkedHashMap<>();
        after.forEach((table, rows) -> {
            long came = rows - before.getOrDefault(table, 0L);
            if (came > 0) {
                more.put(table, came);
            }
        });
        return more;
    }

    /**
     * Inserts so many of a table's rows again; where it has fewer by now, the same ones over and over. Only the inserting counts.
     *
     * @param found whether the copy has all indexes of the table, so that the rows can be found as they have to be; otherwise only one
     *     on its first column
     */
    double seconds(String table, long rows, boolean found) throws SQLException {
        sql.execute("create table bare_%1$s (like %1$s including defaults)".formatted(table));
        (found ? indexes(table) : List.of("(%s)".formatted(firstColumn(table))))
                .forEach(on -> sql.execute("create index on bare_%s %s".formatted(table, on)));
        long nanos = 0;
        try (Connection read = database.getConnection();
                Connection write = database.getConnection()) {
            write.setAutoCommit(false);
            read.setAutoCommit(false);
            for (long left = rows; left > 0; ) {
                long[] done = insert(read, write, table, left);
                nanos += done[1];
                left = done[0] == 0 ? 0 : left - done[0];
            }
        }
        sql.execute("drop table bare_" + table);
        return BigDecimal.valueOf(nanos, 9).doubleValue();
    }

    private String firstColumn(String table) {
        return sql.queryForObject(
                "select column_name from information_schema.columns where table_name = ? and ordinal_position = 1",
                String.class,
                table);
    }

    /** What each index is made of; that some are unique is left out, as rows may be inserted over and over. */
    private List<String> indexes(String table) {
        return sql.queryForList(
                "select regexp_replace(indexdef, '^.* USING ', 'using ') from pg_indexes where schemaname = 'public' and tablename = ?",
                String.class,
                table);
    }

    private static long[] insert(Connection read, Connection write, String table, long most) throws SQLException {
        long nanos = 0;
        long count = 0;
        try (var statement = read.createStatement()) {
            statement.setFetchSize(BATCH);
            ResultSet rows = statement.executeQuery("select * from %s limit %d".formatted(table, most));
            int columns = rows.getMetaData().getColumnCount();
            String marks = "?, ".repeat(columns - 1) + "?";
            try (PreparedStatement insert =
                    write.prepareStatement("insert into bare_%s values (%s)".formatted(table, marks))) {
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        insert.setObject(column, rows.getObject(column));
                    }
                    insert.addBatch();
                    if (++count % BATCH == 0) {
                        nanos += execute(write, insert);
                    }
                }
                nanos += execute(write, insert);
            }
        }
        return new long[] {count, nanos};
    }

    private static long execute(Connection write, PreparedStatement insert) throws SQLException {
        long start = System.nanoTime();
        insert.executeBatch();
        write.commit();
        return System.nanoTime() - start;
    }
}
