package org.guangsha.appeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.springframework.stereotype.Component;

/** 维持不予保障: the refusal stands, for the reasons of the reexamination. */
@Component("upholdRefusal")
class UpholdRefusal implements JavaDelegate {

    private final Appeals appeals;
    private final AppealLetters letters;

    UpholdRefusal(Appeals appeals, AppealLetters letters) {
        this.appeals = appeals;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String words = "维持不予保障的决定";
        letters.reexamined(
                appeals.close(execution.getProcessBusinessKey(), AppealState.UPHELD, EntryKind.REEXAMINED, words));
    }
}
