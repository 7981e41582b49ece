package org.guangsha.standards.yearly;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** Keeps what a department handed in when its task is done; what is faulty is sent back with all that is wrong. */
@Component("fileStandardsStep")
@SetsVariables(StandardsProcess.ASKED)
class FileStandardsStep implements TaskListener {

    private final List<StepFiling> kinds;

    FileStandardsStep(List<StepFiling> kinds) {
        this.kinds = kinds;
    }

    @Override
    public void notify(DelegateTask task) {
        StepCall call = StepCall.of(task);
        OpenStandardsStep.of(kinds, call).file(task, call);
    }
}
