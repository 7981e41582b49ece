package org.guangsha.subsidy;

import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.DecisionService;
import org.guangsha.engine.AsksTable;
import org.guangsha.staff.Unfenced;
import org.guangsha.standards.Standards;
import org.guangsha.subsidy.rules.Step;
import org.springframework.stereotype.Component;

/** Asks the table that is deployed. */
@Component
@AsksTable(
        keys = SubsidySteps.TABLE,
        inputs = {"incomeLevel", "incomePerHead", "lowIncomeLine", "minimumLivingRate", "lowRate"},
        outputs = {"rate", "percent", "words"})
class TableSteps implements SubsidySteps {

    private final DecisionService tables;
    private final Unfenced unfenced;

    TableSteps(DecisionService tables, Unfenced unfenced) {
        this.tables = tables;
        this.unfenced = unfenced;
    }

    @Override
    public Step of(SubsidyFacts facts, Standards by) {
        AtomicReference<Step> answer = new AtomicReference<>();
        unfenced.asProgram(() -> answer.set(SubsidySteps.read(tables.evaluateDecisionTableByKey(TABLE)
                .decisionDefinitionWithoutTenantId()
                .variables(SubsidySteps.inputs(facts, by))
                .evaluate()
                .getSingleResult()
                .getEntryMap())));
        return answer.get();
    }
}
