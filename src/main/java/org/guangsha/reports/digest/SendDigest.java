package org.guangsha.reports.digest;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发送提醒: one manager's mail; the engine tries it again a few times where it fails. */
@Component("sendDigest")
class SendDigest implements JavaDelegate {

    private final DigestTable table;
    private final DigestMail mail;

    SendDigest(DigestTable table, DigestMail mail) {
        this.table = table;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate day = LocalDate.parse((String) execution.getVariable(DigestProcess.DAY));
        String manager = (String) execution.getVariable(DigestProcess.MANAGER);
        if (table.claim(day, manager)) {
            try {
                mail.send(day, manager);
            } catch (RuntimeException refused) {
                table.failed(day, manager);
                throw refused;
            }
            table.sent(day, manager);
        }
    }
}
