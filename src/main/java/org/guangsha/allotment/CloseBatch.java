package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 结束批次: dwellings that nobody took are free again; the result stays public. */
@Component("closeBatch")
class CloseBatch implements JavaDelegate {

    private final Batches batches;

    CloseBatch(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        batches.close(execution.getProcessBusinessKey());
    }
}
