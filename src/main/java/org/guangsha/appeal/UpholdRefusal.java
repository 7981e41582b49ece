package org.guangsha.appeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.springframework.stereotype.Component;

/** 维持不予保障: the refusal stands, for the reasons of the reexamination. */
@Component("upholdRefusal")
class UpholdRefusal implements JavaDelegate {

    private final Appeals appeals;

    UpholdRefusal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String words = "维持不予保障的决定";
        appeals.close(execution.getProcessBusinessKey(), AppealState.UPHELD, EntryKind.REEXAMINED, words);
    }
}
