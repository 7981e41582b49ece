package org.guangsha.requalification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒申报: once before each last day. */
@Component("remindHousehold")
class RemindHousehold implements JavaDelegate {

    private final RequalificationTable table;
    private final RequalificationLetters letters;

    RemindHousehold(RequalificationTable table, RequalificationLetters letters) {
        this.table = table;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.reminder(table.find(RequalificationProcess.idOf(execution)).orElseThrow());
    }
}
