package org.guangsha.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * The yardstick: a process engine with nothing of ours in it, on the same PostgreSQL, with the same connections and
 * history. A step is an empty user task: started, found, claimed, completed.
 */
final class BareEngine implements AutoCloseable {

    private static final String PROCESS = "bare";

    private final BenchDatabase database;
    private final ProcessEngine engine;
    private final HikariDataSource connections;

    private BareEngine(BenchDatabase database, ProcessEngine engine, HikariDataSource connections) {
        this.database = database;
        this.engine = engine;
        this.connections = connections;
    }

    static BareEngine start(BenchDatabase database, int poolSize) throws SQLException {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(database.create(PROCESS));
        connections.setUsername(BenchDatabase.USER);
        connections.setMaximumPoolSize(poolSize);
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(PROCESS);
        settings.setDataSource(connections);
        settings.setDatabaseSchemaUpdate(StandaloneProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory("full");
        settings.setHistoryRemovalTimeStrategy("start");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        ProcessEngine engine = Progress.during("bare engine starts", settings::buildProcessEngine);
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLive(3650)
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
        return new BareEngine(database, engine, connections);
    }

    void analyze() throws SQLException {
        database.analyze(PROCESS);
    }

    void step() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey(PROCESS).getId();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getTaskService().claim(task.getId(), "reviewer");
        engine.getTaskService().complete(task.getId());
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
