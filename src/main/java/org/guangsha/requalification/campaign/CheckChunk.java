package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 核对一批: checks one part of the list, and turns to the one that is next in its row. */
@Component("checkChunk")
@SetsVariables(CheckChunk.PART)
class CheckChunk implements JavaDelegate {

    /** Variable of the row: number of the part that is next, from 1; beyond {@code chunks} there is none. */
    static final String PART = "part";

    /** The engine's: in how many rows parts are checked. */
    private static final String LANES = "nrOfInstances";

    private final ChunkChecks checks;

    CheckChunk(ChunkChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int part = number(execution, PART);
        checks.check(CampaignProcess.year(execution), part);
        execution.setVariable(PART, part + number(execution, LANES));
    }

    private static int number(DelegateExecution execution, String variable) {
        return ((Number) execution.getVariable(variable)).intValue();
    }
}
