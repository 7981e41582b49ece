package org.guangsha.subsidy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.guangsha.standards.Standards;
import org.guangsha.subsidy.rules.Step;

/** {@code processes/subsidy.dmn} as it lies there, run by the engine's own evaluator, and the standards of the examples. */
final class PublishedTable implements SubsidySteps {

    /** 15 m² a head, 50 m² a household; 14 and 10 yuan per m²; low-income line 1,549 yuan a head. */
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

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision PARSED = parsed();

    @Override
    public Step of(SubsidyFacts facts, Standards by) {
        return SubsidySteps.read(ENGINE.evaluateDecisionTable(PARSED, SubsidySteps.inputs(facts, by))
                .getSingleResult()
                .getEntryMap());
    }

    private static DmnDecision parsed() {
        try (InputStream file = Files.newInputStream(Path.of("processes", TABLE + ".dmn"))) {
            return ENGINE.parseDecision(TABLE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
