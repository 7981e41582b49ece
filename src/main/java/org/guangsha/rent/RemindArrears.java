package org.guangsha.rent;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 出具催缴通知: reminds all who are in arrears, and refers those at the policy's limit. */
@Component("remindArrears")
class RemindArrears implements JavaDelegate {

    private final Reminders reminders;
    private final RentMonthProcess process;

    RemindArrears(Reminders reminders, RentMonthProcess process) {
        this.reminders = reminders;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(process.seats());
    }
}
