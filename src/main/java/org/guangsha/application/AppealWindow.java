package org.guangsha.application;

import java.time.LocalDate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** How long a refusal may be appealed (R09). */
@Component
public class AppealWindow {

    private final WorkCalendar calendar;
    private final Policy policy;

    AppealWindow(WorkCalendar calendar, Policy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    /**
     * The last day, included, to appeal a refusal told on this day; a working day (Civil Code art. 203). Holidays announced
     * since may lengthen it, never shorten it.
     */
    public LocalDate until(LocalDate refusedOn) {
        return calendar.toldDueAfterDays(refusedOn, policy.appeal().windowDays().value())
                .due();
    }
}
