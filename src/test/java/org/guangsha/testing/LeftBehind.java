package org.guangsha.testing;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests leave behind: open cases, and rows in tables of the program that were empty when it had started. */
@Component
public class LeftBehind {

    private static final String OWN_TABLES =
            "select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC' and upper(table_name) not like 'ACT%'";

    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;
    private final CaseWalk walk;

    private List<String> emptyAtStart;

    LeftBehind(JdbcTemplate sql, TransactionTemplate transactions, CaseWalk walk) {
        this.sql = sql;
        this.transactions = transactions;
        this.walk = walk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        emptyAtStart = sql.queryForList(OWN_TABLES, String.class).stream()
                .filter(table ->
                        sql.queryForList("select 1 from " + table + " limit 1").isEmpty())
                .toList();
    }

    /** Also lets the clock run again. */
    public void remove() {
        walk.closeAll();
        transactions.executeWithoutResult(transaction -> {
            unchecked(true);
            emptyAtStart.forEach(table -> sql.update("delete from " + table));
            unchecked(false);
        });
    }

    /** Rows that refer to each other go at once, and the books, which nobody can change. */
    private void unchecked(boolean yes) {
        sql.execute(
                TestDatabase.isPostgres()
                        ? "set session_replication_role = " + (yes ? "replica" : "default")
                        : "set referential_integrity " + !yes);
    }
}
