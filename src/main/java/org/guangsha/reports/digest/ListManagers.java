package org.guangsha.reports.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.engine.SetsVariables;
import org.guangsha.letters.MailOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 列出应提醒的主管: on a working day, whoever has an address and something due or overdue; nobody where no mail is set up. */
@Component("listManagers")
@SetsVariables({DigestProcess.DAY, DigestProcess.ANY_LISTED})
class ListManagers implements JavaDelegate {

    private final Managers managers;
    private final Digests digests;
    private final DigestTable table;
    private final WorkCalendar calendar;
    private final ObjectProvider<MailOut> mail;
    private final Clock clock;

    ListManagers(
            Managers managers,
            Digests digests,
            DigestTable table,
            WorkCalendar calendar,
            ObjectProvider<MailOut> mail,
            Clock clock) {
        this.managers = managers;
        this.digests = digests;
        this.table = table;
        this.calendar = calendar;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate today = LocalDate.now(clock);
        List<String> told = calendar.isWorkday(today) && mail.getIfAvailable() != null ? concerned(today) : List.of();
        table.list(today, told);
        execution.setProcessBusinessKey(DigestProcess.key(today.toString()));
        execution.setVariable(DigestProcess.DAY, today.toString());
        execution.setVariable(DigestProcess.ANY_LISTED, !told.isEmpty());
    }

    private List<String> concerned(LocalDate today) {
        Set<String> due = digests.placesDue(today);
        return due.isEmpty()
                ? List.of()
                : managers.withMail().stream()
                        .filter(one -> Stream.concat(
                                        managers.offices(one.areas()).stream(),
                                        managers.communities(one.areas()).stream())
                                .anyMatch(due::contains))
                        .map(Manager::username)
                        .toList();
    }
}
