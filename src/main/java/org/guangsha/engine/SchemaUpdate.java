package org.guangsha.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.stereotype.Component;

/**
 * Brings both schemas up to date, on a database server on a thread of its own while the program is put together; the engine, the
 * first to read a table, waits for it. The server works on an empty schema for seconds in which nobody needed to stand still.
 */
@Component("liquibase")
class SchemaUpdate extends SpringLiquibase {

    private final String url;
    private final FutureTask<Void> update = new FutureTask<>(() -> {
        super.afterPropertiesSet();
        return null;
    });

    SchemaUpdate(
            DataSource database,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.liquibase.change-log}") String changeLog) {
        this.url = url;
        setDataSource(database);
        setChangeLog(changeLog);
    }

    @Override
    public void afterPropertiesSet() {
        if (isShared()) {
            beside();
        } else {
            update.run();
        }
    }

    /** H2, within the program, locks its catalogue for every table it makes, and whoever reads it gives up after a second. */
    private boolean isShared() {
        return DatabaseDriver.fromJdbcUrl(url) != DatabaseDriver.H2;
    }

    private void beside() {
        Thread worker = new Thread(update, "schema-update");
        worker.setDaemon(true);
        worker.start();
    }

    /**
     * Returns when the schemas are as this version of the program needs them.
     *
     * @throws IllegalStateException where they could not be brought there; the cause says why
     */
    void await() {
        try {
            update.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the schema could not be brought up to date", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the schema was brought up to date", e);
        }
    }
}
