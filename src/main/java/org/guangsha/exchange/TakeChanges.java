package org.guangsha.exchange;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 读取变化数据: keeps the events of the next file that other offices dropped. */
@Component("takeChanges")
@SetsVariables("fileTaken")
class TakeChanges implements JavaDelegate {

    private final ChangeFiles files;
    private final Clock clock;

    TakeChanges(ChangeFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getProcessBusinessKey() == null) {
            execution.setProcessBusinessKey("changes-" + LocalDate.now(clock));
        }
        execution.setVariable("fileTaken", files.takeNext());
    }
}
