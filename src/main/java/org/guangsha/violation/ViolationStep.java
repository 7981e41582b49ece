package org.guangsha.violation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/** A step of the diagram that does something about its violation, held until the transaction is over; may run twice. */
abstract class ViolationStep implements JavaDelegate {

    @Autowired
    private ViolationTable violations;

    @Override
    public final void execute(DelegateExecution execution) {
        carryOut(violations.hold(ViolationProcess.id(execution)));
    }

    abstract void carryOut(ViolationFacts violation);
}
