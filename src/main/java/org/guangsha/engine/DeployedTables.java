package org.guangsha.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Decision tables in the version the analyst deployed last, asked past the engine's commands: for work that asks thousands of
 * times in one go and keeps the answers itself.
 */
@Component
public class DeployedTables {

    private final DmnEngine dmn = BulkTables.evaluator();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    DeployedTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** A table as it stands at one moment. */
    public interface Table {
        DmnDecisionTableResult ask(Map<String, Object> inputs);
    }

    /** The table of this moment, for as many questions as there are. */
    public Table latest(String key) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        DmnDecision decision = parsed.computeIfAbsent(table.getId(), id -> parse(key, id));
        return inputs -> dmn.evaluateDecisionTable(decision, inputs);
    }

    private DmnDecision parse(String key, String id) {
        try (InputStream file = repository.getDecisionModel(id)) {
            return dmn.parseDecision(key, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
