package org.guangsha.application.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.exchange.EvidenceProcess;
import org.springframework.stereotype.Component;

/**
 * 发起信息核查: begins to ask the other registers beside the case, anew where the household has changed; the case doesn't
 * wait. The case is its housing department's, and so are its questions.
 */
@Component("startEvidence")
class StartEvidence implements JavaDelegate {

    private final EvidenceProcess evidence;

    StartEvidence(EvidenceProcess evidence) {
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evidence.start(execution.getProcessBusinessKey(), execution.getTenantId());
    }
}
