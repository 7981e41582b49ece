package org.guangsha.eligibility;

import org.guangsha.engine.DeployedTables;
import org.guangsha.policy.Policy;
import org.guangsha.standards.Standards;
import org.springframework.stereotype.Component;

/** Judges thousands of households in one go, by the tables the analyst deployed last. */
@Component
public class Judges {

    private final DeployedTables tables;
    private final Policy policy;

    Judges(DeployedTables tables, Policy policy) {
        this.tables = tables;
        this.policy = policy;
    }

    /** The tables as they stand at this moment, with these standards before them. */
    public Judging under(Standards by) {
        return new Judging(tables, policy, by);
    }
}
