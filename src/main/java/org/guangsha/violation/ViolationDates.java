package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.guangsha.application.AppealWindow;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Policy;
import org.guangsha.policy.ViolationPolicy;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/**
 * The terms of a violation; in the diagram {@code ${violationDates.statementEnds(execution)}}. What a household may do by a
 * letter is counted from the day it received it where that was recorded, even after the timer was set: so the timers ask again.
 */
@Component("violationDates")
public class ViolationDates {

    private final ViolationTable violations;
    private final Deliveries deliveries;
    private final AppealWindow appeals;
    private final WorkCalendar calendar;
    private final Clocks clocks;
    private final ViolationPolicy.Term terms;
    private final int reexaminationDays;
    private final Clock clock;

    ViolationDates(
            ViolationTable violations,
            Deliveries deliveries,
            AppealWindow appeals,
            WorkCalendar calendar,
            Clocks clocks,
            Policy policy,
            Clock clock) {
        this.violations = violations;
        this.deliveries = deliveries;
        this.appeals = appeals;
        this.calendar = calendar;
        this.clocks = clocks;
        this.terms = policy.violation().term();
        this.reexaminationDays = policy.reexamination().workingDays().value();
        this.clock = clock;
    }

    /** The last second in which the screening is in time. */
    public Date screeningDue() {
        return due(today(), terms.screeningWorkingDays().value());
    }

    /** 24:00 of its last working day. */
    public Date screeningOverdue() {
        return overdue(today(), terms.screeningWorkingDays().value());
    }

    /** The investigation and its signature share one term. */
    public Date investigationDue(DelegateExecution execution) {
        return due(
                of(execution).investigationFrom(),
                terms.investigationWorkingDays().value());
    }

    public Date investigationOverdue(DelegateExecution execution) {
        return overdue(
                of(execution).investigationFrom(),
                terms.investigationWorkingDays().value());
    }

    /** 24:00 of the last day to speak to facts and grounds. */
    public Date statementEnds(DelegateExecution execution) {
        return clocks.endOf(heardUntil(of(execution)).toString());
    }

    /** Whether the letter was received so late that the household may still speak. */
    public boolean isStillHeard(DelegateExecution execution) {
        return !today().isAfter(heardUntil(of(execution)));
    }

    public Date decisionDue() {
        return due(today(), terms.decisionWorkingDays().value());
    }

    public Date decisionOverdue() {
        return overdue(today(), terms.decisionWorkingDays().value());
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
        return due(today(), reexaminationDays);
    }

    public Date reexaminationOverdue() {
        return overdue(today(), reexaminationDays);
    }

    /** Last day, included, to speak to facts and grounds; a working day. */
    public LocalDate heardUntil(ViolationFacts violation) {
        return heardUntil(violation, violation.toldOn());
    }

    LocalDate heardUntil(ViolationFacts violation, LocalDate toldOn) {
        LocalDate received = deliveries
                .of(violation.caseNo(), LetterKind.VIOLATION_NOTICE, toldOn)
                .orElse(toldOn);
        return calendar.toldDueAfterDays(received, terms.statementDays().value())
                .due();
    }

    /** Last day, included, to appeal the decision; a working day. */
    public LocalDate appealUntil(ViolationFacts violation) {
        LocalDate toldOn = violation.decisionToldOn();
        return appeals.until(deliveries
                .of(violation.caseNo(), LetterKind.VIOLATION_DECISION, toldOn)
                .orElse(toldOn));
    }

    private ViolationFacts of(DelegateExecution execution) {
        return violations.find(ViolationProcess.id(execution)).orElseThrow();
    }

    private Date due(LocalDate from, int workingDays) {
        return clocks.lastSecond(lastDay(from, workingDays));
    }

    private Date overdue(LocalDate from, int workingDays) {
        return clocks.endOf(lastDay(from, workingDays).toString());
    }

    private LocalDate lastDay(LocalDate from, int workingDays) {
        return calendar.dueAfterWorkingDays(from, workingDays).due();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
