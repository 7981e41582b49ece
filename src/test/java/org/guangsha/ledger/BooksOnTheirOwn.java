package org.guangsha.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.guangsha.area.Areas;
import org.guangsha.staff.WhoActs;
import org.mockito.Mockito;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The books on an empty database of their own, without the program around them: quick enough for properties. */
final class BooksOnTheirOwn implements AutoCloseable {

    private final SingleConnectionDataSource database;
    private final TransactionTemplate transaction;
    final Ledger ledger;
    final Balances balances;

    BooksOnTheirOwn(String name) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + name);
            new Liquibase(
                            "db/changes/14-ledger.yaml",
                            new ClassLoaderResourceAccessor(),
                            new JdbcConnection(connection))
                    .update("");
            connection.setAutoCommit(true);
            database = new SingleConnectionDataSource(connection, true);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        balances = new Balances(JdbcClient.create(database));
        Clock clock = Clock.fixed(Instant.parse("2026-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        EntryTable table = new EntryTable(new JdbcTemplate(database), Mockito.mock(WhoActs.class), clock);
        ledger = new Ledger(table, balances, new Areas("handan"));
    }

    void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    void clear() {
        JdbcClient.create(database).sql("delete from ledger_posting").update();
        JdbcClient.create(database).sql("delete from ledger_entry").update();
    }

    @Override
    public void close() {
        database.destroy();
    }
}
