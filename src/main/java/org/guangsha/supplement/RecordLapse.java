package org.guangsha.supplement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 记录逾期未补正: the term is over and papers are still owed. */
@Component("recordLapse")
class RecordLapse implements JavaDelegate {

    private final Supplements supplements;
    private final Journal journal;

    RecordLapse(Supplements supplements, Journal journal) {
        this.supplements = supplements;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupplementFacts list = supplements.lapse((Long) execution.getVariable(SupplementRequest.VARIABLE));
        journal.note(
                list.caseNo(),
                EntryKind.SUPPLEMENT_LAPSED,
                list.step(),
                "至 %s 仍未补齐材料，%s".formatted(list.dueOn(), supplements.lapseFollows()));
    }
}
