package org.guangsha.exchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 归档文件: moves files whose events are kept, and lays their faults before their source. */
@Component("putChangesAway")
class PutChangesAway implements JavaDelegate {

    private final ChangeFiles files;

    PutChangesAway(ChangeFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.putAway();
    }
}
