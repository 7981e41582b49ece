package org.guangsha.rehearsal.stage;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A step that takes no time and changes nothing a diagram reads, or one nobody has taught the rehearsal: it passes. */
final class Unrehearsed implements JavaDelegate, ExecutionListener, TaskListener {

    @Override
    public void execute(DelegateExecution execution) {
        // letters, records and registers are left out
    }

    @Override
    public void notify(DelegateExecution execution) {
        // as above
    }

    @Override
    public void notify(DelegateTask task) {
        // as above
    }
}
