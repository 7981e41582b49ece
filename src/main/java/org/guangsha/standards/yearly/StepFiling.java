package org.guangsha.standards.yearly;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What one kind of step is filled with when it is offered and keeps when it is done. */
interface StepFiling {

    /** Whether this kind of step has this form. */
    boolean takes(StepCall call);

    /** Fills the form beforehand. */
    default void open(DelegateTask task, StepCall call) {}

    /** @throws org.camunda.bpm.engine.BadUserRequestException naming everything that is wrong */
    void file(DelegateTask task, StepCall call);
}
