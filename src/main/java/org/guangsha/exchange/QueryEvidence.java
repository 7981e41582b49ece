package org.guangsha.exchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 向来源核查: a failure goes to the engine, which asks again. */
@Component("queryEvidence")
class QueryEvidence implements JavaDelegate {

    private final EvidenceQueries queries;

    QueryEvidence(EvidenceQueries queries) {
        this.queries = queries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        queries.ask(execution.getProcessBusinessKey(), (Integer) execution.getVariable(EvidenceProcess.ROUND), (String)
                execution.getVariable(EvidenceProcess.SOURCE));
    }
}
