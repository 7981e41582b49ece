package org.guangsha.requalification.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 分批核对: checks one part of the list. */
@Component("checkChunk")
class CheckChunk implements JavaDelegate {

    private static final String LOOP_COUNTER = "loopCounter";

    private final ChunkChecks checks;

    CheckChunk(ChunkChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int chunk = (Integer) execution.getVariable(LOOP_COUNTER) + 1;
        checks.check(CampaignProcess.year(execution), chunk);
    }
}
