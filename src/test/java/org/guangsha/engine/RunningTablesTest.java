package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
@Tag("R17")
class RunningTablesTest {

    private static final int MANY = 300;

    @Autowired
    private RunningTables running;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transactions;

    /** Plans are made by what the database believes of a table, what it believes is counted before the transaction is over. */
    @Test
    void theDatabaseLearnsWhatRunsAndTheTransactionGoesOn() {
        long before = tasks();
        transactions.executeWithoutResult(transaction -> {
            for (int i = 0; i < MANY; i++) {
                sql.update("insert into ACT_RU_TASK (ID_, REV_) values (?, 1)", "running-" + i);
            }
            running.haveGrown();
            if (TestDatabase.isPostgres()) {
                assertThat(sql.queryForObject(
                                "select reltuples from pg_class where oid = 'act_ru_task'::regclass", Long.class))
                        .isEqualTo(before + MANY);
            }
            transaction.setRollbackOnly();
        });
        assertThat(tasks()).isEqualTo(before);
    }

    private long tasks() {
        return sql.queryForObject("select count(*) from ACT_RU_TASK", Long.class);
    }
}
