package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 收回房源并公告: the batch ends before anything was offered; all its dwellings are free again. */
@Component("stopBatch")
class StopBatch implements JavaDelegate {

    private final Batches batches;

    StopBatch(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        batches.close(execution.getProcessBusinessKey());
    }
}
