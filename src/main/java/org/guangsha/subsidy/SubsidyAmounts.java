package org.guangsha.subsidy;

import org.guangsha.standards.Standards;
import org.guangsha.subsidy.rules.AmountRules;
import org.springframework.stereotype.Service;

/** What a household would be paid; nothing is kept. */
@Service
public class SubsidyAmounts {

    private final SubsidySteps steps;

    SubsidyAmounts(SubsidySteps steps) {
        this.steps = steps;
    }

    /** The monthly subsidy of a household under these standards: rate and step by {@code subsidy.dmn}, the sum by {@link AmountRules}. */
    public SubsidyAmount of(SubsidyFacts facts, Standards by) {
        return AmountRules.of(facts, by, steps.of(facts, by));
    }
}
