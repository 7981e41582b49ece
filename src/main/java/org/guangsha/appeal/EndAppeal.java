package org.guangsha.appeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.springframework.stereotype.Component;

/** 终止复审: the household has taken its appeal back. */
@Component("endAppeal")
class EndAppeal implements JavaDelegate {

    private final Appeals appeals;

    EndAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String words = "申诉已撤回，不予保障的决定有效";
        appeals.close(execution.getProcessBusinessKey(), AppealState.WITHDRAWN, EntryKind.APPEALED, words);
    }
}
