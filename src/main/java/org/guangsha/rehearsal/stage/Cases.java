package org.guangsha.rehearsal.stage;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which case an execution belongs to. */
final class Cases {

    private Cases() {}

    /** The business key of its instance, or of the nearest one above that has one. */
    static String no(DelegateExecution execution) {
        DelegateExecution at = execution;
        while (at.getProcessBusinessKey() == null && at.getProcessInstance().getSuperExecution() != null) {
            at = at.getProcessInstance().getSuperExecution();
        }
        return at.getProcessBusinessKey();
    }
}
