package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.guangsha.application.AppealWindow;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/**
 * The terms of an exit; in the diagram {@code ${exitDates.hearingEnds(execution)}}. What a household may do by a letter is
 * counted from the day it received it where that was recorded, even after the timer was set: so the timers ask again.
 */
@Component("exitDates")
public class ExitDates {

    private final ExitTable exits;
    private final Deliveries deliveries;
    private final AppealWindow appeals;
    private final WorkCalendar calendar;
    private final Clocks clocks;
    private final Policy policy;
    private final Clock clock;

    ExitDates(
            ExitTable exits,
            Deliveries deliveries,
            AppealWindow appeals,
            WorkCalendar calendar,
            Clocks clocks,
            Policy policy,
            Clock clock) {
        this.exits = exits;
        this.deliveries = deliveries;
        this.appeals = appeals;
        this.calendar = calendar;
        this.clocks = clocks;
        this.policy = policy;
        this.clock = clock;
    }

    /** 24:00 of the last day to speak to the grounds. */
    public Date hearingEnds(DelegateExecution execution) {
        return clocks.endOf(heardUntil(of(execution)).toString());
    }

    /** Whether the letter was received so late that the household may still speak. */
    public boolean isStillHeard(DelegateExecution execution) {
        return !today().isAfter(heardUntil(of(execution)));
    }

    /** The last second in which the decision is in time. */
    public Date decisionDue() {
        return due(policy.exit().decisionWorkingDays().value());
    }

    /** 24:00 of its last working day. */
    public Date decisionOverdue() {
        return overdue(policy.exit().decisionWorkingDays().value());
    }

    /** 24:00 of the last day to appeal the decision. */
    public Date appealEnds(DelegateExecution execution) {
        return clocks.endOf(appealUntil(of(execution)).toString());
    }

    /** Whether the letter was received so late that the household may still appeal. */
    public boolean isStillAppealable(DelegateExecution execution) {
        return !today().isAfter(appealUntil(of(execution)));
    }

    public Date reexaminationDue() {
        return due(policy.reexamination().workingDays().value());
    }

    public Date reexaminationOverdue() {
        return overdue(policy.reexamination().workingDays().value());
    }

    /** Last day, included, to speak to the grounds; a working day. */
    public LocalDate heardUntil(ExitFacts exit) {
        return heardUntil(exit, exit.toldOn());
    }

    LocalDate heardUntil(ExitFacts exit, LocalDate toldOn) {
        LocalDate received =
                deliveries.of(exit.caseNo(), LetterKind.EXIT_NOTICE, toldOn).orElse(toldOn);
        return calendar.toldDueAfterDays(received, policy.exit().hearingDays().value())
                .due();
    }

    /** Last day, included, to appeal the decision; a working day. */
    public LocalDate appealUntil(ExitFacts exit) {
        LocalDate toldOn = exit.exitToldOn();
        return appeals.until(
                deliveries.of(exit.caseNo(), LetterKind.EXIT_DECISION, toldOn).orElse(toldOn));
    }

    /** Last day to vacate a dwelling from today on; a working day. */
    LocalDate vacateBy() {
        return calendar.dueAfterDays(today(), policy.exit().vacateDays().value())
                .due();
    }

    private ExitFacts of(DelegateExecution execution) {
        return exits.openOf(execution.getProcessBusinessKey()).orElseThrow();
    }

    private Date due(int workingDays) {
        return clocks.lastSecond(clocks.lastDay(workingDays).due());
    }

    private Date overdue(int workingDays) {
        return clocks.endOf(clocks.lastDay(workingDays).due().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
