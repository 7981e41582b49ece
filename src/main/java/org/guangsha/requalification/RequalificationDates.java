package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/**
 * The terms of a requalification; in the diagram {@code ${requalificationDates.declarationEnds(execution)}}. What a household may
 * do by a letter is counted from the day it received it where that was recorded, even after the timer was set: so the timers ask
 * again.
 */
@Component("requalificationDates")
public class RequalificationDates {

    private final DeclarationTable declarations;
    private final Deliveries deliveries;
    private final WorkCalendar calendar;
    private final Clocks clocks;
    private final RequalificationPolicy.Declaration policy;
    private final Clock clock;

    RequalificationDates(
            DeclarationTable declarations,
            Deliveries deliveries,
            WorkCalendar calendar,
            Clocks clocks,
            Policy policy,
            Clock clock) {
        this.declarations = declarations;
        this.deliveries = deliveries;
        this.calendar = calendar;
        this.clocks = clocks;
        this.policy = policy.requalification().declaration();
        this.clock = clock;
    }

    /** Whether the household has declared already, before it was asked. */
    public boolean isDeclared(DelegateExecution execution) {
        return declarations.declaration(RequalificationProcess.idOf(execution)).isPresent();
    }

    /** 24:00 of the day on which the household is reminded. */
    public Date remindAt(DelegateExecution execution) {
        return end(declaredUntil(execution).minusDays(policy.remindDaysBefore().value()));
    }

    /** 24:00 of the last day to declare. */
    public Date declarationEnds(DelegateExecution execution) {
        return end(declaredUntil(execution));
    }

    /** Whether the letter was received so late that the household may still declare in time. */
    public boolean isStillDeclarable(DelegateExecution execution) {
        return !today().isAfter(declaredUntil(execution));
    }

    /** Whether silence pauses the subsidy in this city, and a late declaration is waited for. */
    public boolean silencePauses() {
        return policy.silencePauses().value();
    }

    /** 24:00 of the last day to wait for a late declaration. */
    public Date lateEnds(DelegateExecution execution) {
        return end(lateUntil(asking(RequalificationProcess.idOf(execution)), caseNo(execution)));
    }

    /** The last second in which the review is in time. */
    public Date reviewDue() {
        return clocks.lastSecond(
                clocks.lastDay(policy.reviewWorkingDays().value()).due());
    }

    /** 24:00 of its last working day. */
    public Date reviewOverdue() {
        return end(clocks.lastDay(policy.reviewWorkingDays().value()).due());
    }

    /** Last day, included, of the term to declare that runs or ran last; empty where nobody was asked. */
    public Optional<LocalDate> declaredUntil(Requalification one) {
        return declarations.asking(one.id()).map(asking -> declaredUntil(asking, one.caseNo()));
    }

    LocalDate declaredUntil(Asking asking, String caseNo) {
        return calendar.toldDueAfterDays(received(asking, caseNo), policy.days().value())
                .due();
    }

    /** On the day it was asked it can't have been received on another. */
    private LocalDate received(Asking asking, String caseNo) {
        return asking.on().equals(today())
                ? asking.on()
                : deliveries
                        .of(caseNo, LetterKind.DECLARATION_ASKED, asking.on())
                        .orElse(asking.on());
    }

    /** Last day, included, to declare late. */
    LocalDate lateUntil(Asking asking, String caseNo) {
        return calendar.toldDueAfterDays(
                        declaredUntil(asking, caseNo), policy.lateDays().value())
                .due();
    }

    private LocalDate declaredUntil(DelegateExecution execution) {
        return declaredUntil(asking(RequalificationProcess.idOf(execution)), caseNo(execution));
    }

    private Asking asking(long id) {
        return declarations.asking(id).orElseThrow();
    }

    private static String caseNo(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    private Date end(LocalDate day) {
        return clocks.endOf(day.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
