package org.guangsha.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table as it lies in {@code processes/}, run by the engine's own evaluator, without an engine. */
public final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision table;

    /** @param key of the decision, and name of its file */
    public DecisionTable(String key) {
        table = parsed(ENGINE, key);
    }

    /** The rows hit, each by the names of its outputs. */
    public DmnDecisionTableResult decide(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(table, inputs);
    }

    /** The table read by an evaluator of one's own. */
    public static DmnDecision parsed(DmnEngine evaluator, String key) {
        try (InputStream file = Files.newInputStream(Path.of("processes", key + ".dmn"))) {
            return evaluator.parseDecision(key, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
