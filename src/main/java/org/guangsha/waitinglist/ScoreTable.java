package org.guangsha.waitinglist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.guangsha.engine.BulkTables;
import org.guangsha.standards.Standards;
import org.springframework.stereotype.Component;

/**
 * The tables {@code waiting-score} and {@code income-level} in the version the analyst deployed last. They are asked past
 * the engine's commands: fifty thousand households are scored in one go, and the points are kept with each of them.
 */
@Component
class ScoreTable {

    static final String KEY = "waiting-score";
    private static final String LEVELS = "income-level";

    private final DmnEngine dmn = BulkTables.evaluator();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    ScoreTable(RepositoryService repository) {
        this.repository = repository;
    }

    /** Both tables of this moment under these standards, for as many households as are to be scored. */
    Scoring under(Standards standards) {
        return new Scoring(dmn, latest(KEY), latest(LEVELS), standards);
    }

    private DmnDecision latest(String key) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        return parsed.computeIfAbsent(table.getId(), id -> parse(key, id));
    }

    private DmnDecision parse(String key, String id) {
        try (InputStream file = repository.getDecisionModel(id)) {
            return dmn.parseDecision(key, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
