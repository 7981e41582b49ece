package org.guangsha.sla;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** 期限预警: the case's last day is near; shown on the timer that waits for it, gone when the timer is left. */
@Component("raiseCaseWarning")
class RaiseCaseWarning implements ExecutionListener {

    private final Incidents incidents;

    RaiseCaseWarning(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        if (EVENTNAME_START.equals(execution.getEventName())) {
            String words = "案件应于 %s 前办结并提供保障，期限将至".formatted(execution.getVariable("caseDue"));
            incidents.raise(Incidents.WARNING, execution.getId(), caseNo, words);
        } else {
            incidents.resolve(Incidents.WARNING, caseNo);
        }
    }
}
