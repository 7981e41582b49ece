package org.guangsha.subsidy;

import org.guangsha.standards.Standards;
import org.guangsha.subsidy.rules.Step;
import org.guangsha.testing.DecisionTable;

/** {@code processes/subsidy.dmn} as it lies there. */
final class PublishedTable implements SubsidySteps {

    private static final DecisionTable SUBSIDY = new DecisionTable(TABLE);

    @Override
    public Step of(SubsidyFacts facts, Standards by) {
        return SubsidySteps.read(
                SUBSIDY.decide(SubsidySteps.inputs(facts, by)).getSingleResult().getEntryMap());
    }
}
