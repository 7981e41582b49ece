package org.guangsha.waitinglist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.guangsha.engine.BulkTables;
import org.guangsha.engine.DeployedTables;
import org.guangsha.standards.Standards;

/** The tables of the list without the engine, under the sample standards of 2026: difficulty below 15 m² a head. */
final class Tables {

    private static final DmnEngine DMN = BulkTables.evaluator();

    private Tables() {}

    static Scoring scoring() {
        return new Scoring(table("waiting-score"), table("income-level"), standards());
    }

    private static Standards standards() {
        return new Standards(
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
    }

    private static DeployedTables.Table table(String key) {
        DmnDecision table = parsed(key);
        return inputs -> DMN.evaluateDecisionTable(table, inputs);
    }

    private static DmnDecision parsed(String table) {
        try (InputStream file = Files.newInputStream(Path.of("processes", table + ".dmn"))) {
            return DMN.parseDecision(table, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
