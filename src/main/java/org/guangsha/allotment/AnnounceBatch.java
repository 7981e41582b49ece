package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.engine.SetsVariables;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** 公布房源: from now on everybody reads the dwellings; who takes part in a lot is fixed, and its digest published. */
@Component("announceBatch")
@SetsVariables({AllotmentProcess.ANNOUNCED_UNTIL, AllotmentProcess.LOT})
class AnnounceBatch implements JavaDelegate {

    private final Batches batches;
    private final Courses courses;
    private final Places places;
    private final LotSheets sheets;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final Clock clock;

    AnnounceBatch(
            Batches batches,
            Courses courses,
            Places places,
            LotSheets sheets,
            WorkCalendar calendar,
            Policy policy,
            Clock clock) {
        this.batches = batches;
        this.courses = courses;
        this.places = places;
        this.sheets = sheets;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = execution.getProcessBusinessKey();
        Course course = courses.of(batch);
        if (!course.isAnnounced()) {
            LocalDate today = LocalDate.now(clock);
            courses.announce(
                    batch,
                    today,
                    calendar.dueAfterDays(
                                    today, policy.allotment().announceDays().value())
                            .due());
            if (course.isLot()) {
                places.takeIn(batches.find(batch).orElseThrow());
            }
        }
        execution.setVariable(
                AllotmentProcess.ANNOUNCED_UNTIL,
                courses.of(batch).announcedUntil().toString());
        if (course.isLot()) {
            execution.setVariable(AllotmentProcess.LOT, sheets.of(batch));
        }
    }
}
