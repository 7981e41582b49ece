package org.guangsha.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.standards.Standards;

/** The decision tables as they lie in {@code processes/}, run by the engine's own evaluator. */
final class DecisionTables {

    /**
     * Lines that are easy to reckon with, the sample of Handan for 2026: a head and month 760, 1,549 and 2,700 yuan,
     * 15 m² and 80,000 yuan a head.
     */
    static final Standards STANDARDS = new Standards(
            "handan-2026-1",
            2026,
            true,
            LocalDate.of(2026, 1, 9),
            LocalDate.of(2026, 1, 9),
            76_000,
            154_900,
            270_000,
            new BigDecimal("15.00"),
            new BigDecimal("10.00"),
            8_000_000,
            new BigDecimal("15.00"),
            new BigDecimal("50.00"),
            1_400,
            1_000,
            140,
            560,
            1_400);

    /** 5 years of register, singles from 35, migrants 12 months of insurance. */
    static final Policy POLICY = Policy.of("handan");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final Map<String, DmnDecision> PARSED = new ConcurrentHashMap<>();

    private DecisionTables() {}

    static String of(Programme programme) {
        return "eligibility-" + programme.name().toLowerCase().replace('_', '-');
    }

    /** The rows hit, each by the names of its outputs. */
    static List<Map<String, Object>> decide(String table, Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(PARSED.computeIfAbsent(table, DecisionTables::parsed), inputs)
                .getResultList();
    }

    private static DmnDecision parsed(String table) {
        try (InputStream file = Files.newInputStream(Path.of("processes", table + ".dmn"))) {
            return ENGINE.parseDecision(table, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
