package org.guangsha.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's tables of what is running, as PostgreSQL sees them: it keeps the plans of statements and of foreign keys' checks until
 * it learns that a table has another size, by itself once a minute. Plans made while the tables were almost empty read them
 * whole, for each row of a minute in which thousands of instances begin.
 */
@Component
public class RunningTables {

    private final JdbcClient sql;
    private final boolean keepsPlans;

    RunningTables(JdbcClient sql, @Value("${spring.datasource.url}") String url) {
        this.sql = sql;
        this.keepsPlans = DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL;
    }

    /** To be told after many instances were begun, and before more are. What somebody else is measuring is left to them. */
    public void haveGrown() {
        if (keepsPlans) {
            sql.sql("""
                    analyze (skip_locked) act_ru_execution, act_ru_task, act_ru_variable, act_ru_identitylink, act_ru_job,
                        act_ru_event_subscr""").update();
        }
    }
}
