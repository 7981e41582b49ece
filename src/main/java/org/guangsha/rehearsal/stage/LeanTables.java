package org.guangsha.rehearsal.stage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Takes from the engine's tables in memory what only costs time there: foreign keys, and indexes that serve pages and other
 * nodes. Half the work of a rehearsal was upkeep of them.
 */
final class LeanTables {

    /** By which a running instance and what belongs to it are found. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "ACT_RU_EXECUTION", List.of("PROC_INST_ID_", "PARENT_ID_", "SUPER_EXEC_", "BUSINESS_KEY_"),
            "ACT_RU_TASK", List.of("EXECUTION_ID_", "PROC_INST_ID_", "PARENT_TASK_ID_"),
            "ACT_RU_VARIABLE", List.of("EXECUTION_ID_", "TASK_ID_", "PROC_INST_ID_"),
            "ACT_RU_IDENTITYLINK", List.of("TASK_ID_"),
            "ACT_RU_JOB", List.of("EXECUTION_ID_", "PROCESS_INSTANCE_ID_", "HANDLER_CFG_"),
            "ACT_RU_EVENT_SUBSCR", List.of("EXECUTION_ID_", "PROC_INST_ID_", "CONFIGURATION_"),
            "ACT_RU_EXT_TASK", List.of("EXECUTION_ID_"));

    private static final String FOREIGN_KEYS =
            "select table_name, constraint_name from information_schema.table_constraints where constraint_type = 'FOREIGN KEY'";

    private static final String INDEXES = "select table_name, index_name from information_schema.indexes"
            + " where table_name like 'ACT\\_RU\\_%' and index_type_name = 'INDEX'";

    private LeanTables() {}

    static void slim(DataSource memory) {
        try (Connection connection = memory.getConnection();
                Statement statement = connection.createStatement()) {
            for (String[] key : rows(statement, FOREIGN_KEYS)) {
                statement.execute("alter table %s drop constraint %s".formatted(key[0], key[1]));
            }
            for (String[] index : rows(statement, INDEXES)) {
                statement.execute("drop index if exists " + index[1]);
            }
            for (Map.Entry<String, List<String>> table : NEEDED.entrySet()) {
                for (String column : table.getValue()) {
                    statement.execute("create index %2$s_%1$s on %1$s(%2$s)".formatted(table.getKey(), column));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables in memory cannot be made lean", e);
        }
    }

    private static List<String[]> rows(Statement statement, String query) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(new String[] {result.getString(1), result.getString(2)});
            }
        }
        return rows;
    }

    /** Lets the database end with its last connection; until now it would have stayed. */
    static void release(DataSource memory) {
        try (Connection connection = memory.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set db_close_delay 0");
        } catch (SQLException e) {
            throw new IllegalStateException("the tables in memory cannot be released", e);
        }
    }
}
