package org.guangsha.engine;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;

/**
 * Decision tables for work in bulk: the same evaluation as the engine's, entries parsed once and each evaluated once for the
 * same values, without a command, a query and a listener for each household.
 */
public final class BulkTables {

    private BulkTables() {}

    /** Evaluates expressions outside of tables; parsed once, evaluated once for the same values. */
    public static FeelEngine expressions() {
        return AnsweredOnce.tables().createInstance();
    }

    /** An evaluator of one's own; it keeps what it parsed, so it is made once. */
    public static DmnEngine evaluator() {
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(AnsweredOnce.tables());
        return tables.buildEngine();
    }
}
