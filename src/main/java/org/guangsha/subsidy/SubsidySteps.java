package org.guangsha.subsidy;

import java.util.Map;
import org.guangsha.standards.Standards;
import org.guangsha.subsidy.rules.Step;

/** Which rate and step a household stands on: what {@code subsidy.dmn} says. */
interface SubsidySteps {

    /** Key of the table. */
    String TABLE = "subsidy";

    Step of(SubsidyFacts facts, Standards by);

    /** What the table is asked: money in fen, income also in percent of the published low-income line. */
    static Map<String, Object> inputs(SubsidyFacts facts, Standards by) {
        return Map.of(
                "incomeLevel", facts.level().name(),
                "incomePerHead", facts.incomePerHeadFen(),
                "lowIncomeLine", by.lowIncomeFen(),
                "minimumLivingRate", by.subsidyRateMinimumLivingFen(),
                "lowRate", by.subsidyRateLowFen());
    }

    /** What the table answered: one row, as its hit policy has it. */
    static Step read(Map<String, Object> row) {
        return new Step(((Number) row.get("rate")).longValue(), ((Number) row.get("percent")).intValue(), (String)
                row.get("words"));
    }
}
