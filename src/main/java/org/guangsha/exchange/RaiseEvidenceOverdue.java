package org.guangsha.exchange;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 核查逾期: an incident where the branch waits for an official; it ends with the wait. */
@Component("raiseEvidenceOverdue")
class RaiseEvidenceOverdue implements ExecutionListener {

    static final String OVERDUE = "evidenceOverdue";

    private final RuntimeService runtime;
    private final EvidenceSources sources;
    private final Journal journal;

    RaiseEvidenceOverdue(RuntimeService runtime, EvidenceSources sources, Journal journal) {
        this.runtime = runtime;
        this.sources = sources;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String source = (String) execution.getVariable(EvidenceProcess.SOURCE);
        String words = "%s逾期未答复".formatted(sources.get(source).name());
        runtime.createIncident(OVERDUE, execution.getId(), source, words);
        journal.note(execution.getProcessBusinessKey(), EntryKind.EVIDENCE, EvidenceProcess.KEY, words);
    }
}
