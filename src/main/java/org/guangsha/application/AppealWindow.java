package org.guangsha.application;

import java.time.LocalDate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** How long a refusal may be appealed (R09). */
@Component
public class AppealWindow {

    private final WorkCalendar calendar;
    private final Deliveries deliveries;
    private final Policy policy;

    AppealWindow(WorkCalendar calendar, Deliveries deliveries, Policy policy) {
        this.calendar = calendar;
        this.deliveries = deliveries;
        this.policy = policy;
    }

    /**
     * The last day, included, to appeal the refusal of this day: counted from the day its letter was received where that
     * was recorded, else from the day of the refusal; neither is counted itself.
     */
    public LocalDate until(String caseNo, LocalDate refusedOn) {
        return until(told(caseNo, refusedOn));
    }

    /** The day a refusal was told: its letter's delivery, else the day it was made. */
    LocalDate told(String caseNo, LocalDate refusedOn) {
        return deliveries.of(caseNo, LetterKind.REFUSAL, refusedOn).orElse(refusedOn);
    }

    /**
     * The last day, included, to appeal a refusal told on this day; a working day (Civil Code art. 203). Holidays announced
     * since may lengthen it, never shorten it.
     */
    public LocalDate until(LocalDate toldOn) {
        return calendar.toldDueAfterDays(toldOn, policy.appeal().windowDays().value())
                .due();
    }
}
