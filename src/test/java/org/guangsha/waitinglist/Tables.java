package org.guangsha.waitinglist;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.guangsha.engine.BulkTables;
import org.guangsha.engine.DeployedTables;
import org.guangsha.testing.DecisionTable;
import org.guangsha.testing.SampleStandards;

/** The tables of the list without the engine, under the sample standards of 2026: difficulty below 15 m² a head. */
final class Tables {

    private static final DmnEngine DMN = BulkTables.evaluator();

    private Tables() {}

    static Scoring scoring() {
        return new Scoring(table("waiting-score"), table("income-level"), SampleStandards.HANDAN);
    }

    private static DeployedTables.Table table(String key) {
        DmnDecision table = DecisionTable.parsed(DMN, key);
        return inputs -> DMN.evaluateDecisionTable(table, inputs);
    }
}
