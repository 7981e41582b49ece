package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.engine.SetsVariables;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** 公示配租结果: who chose which dwelling, for everybody to read and to object to. */
@Component("publishResult")
@SetsVariables({AllotmentProcess.NOTICE_UNTIL, AllotmentProcess.RESULT})
class PublishResult implements JavaDelegate {

    private final Courses courses;
    private final ResultSheets sheets;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final Clock clock;

    PublishResult(Courses courses, ResultSheets sheets, WorkCalendar calendar, Policy policy, Clock clock) {
        this.courses = courses;
        this.sheets = sheets;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = execution.getProcessBusinessKey();
        if (!courses.of(batch).isResultPublished()) {
            LocalDate today = LocalDate.now(clock);
            int days = policy.allotment().noticeDays().value();
            courses.publish(batch, today, calendar.dueAfterDays(today, days).due());
        }
        execution.setVariable(
                AllotmentProcess.NOTICE_UNTIL, courses.of(batch).noticeUntil().toString());
        execution.setVariable(AllotmentProcess.RESULT, sheets.of(batch));
    }
}
