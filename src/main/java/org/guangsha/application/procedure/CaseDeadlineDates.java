package org.guangsha.application.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.calendar.CalendarChange;
import org.guangsha.calendar.CalendarEdition;
import org.guangsha.calendar.CaseDates;
import org.guangsha.calendar.DateMove;
import org.guangsha.calendar.Recount;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Pause;
import org.guangsha.sla.Pauses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Last days of the cases, which the offices owe: they follow the calendar either way. The days a case has lost may become
 * more with a term to hand papers in, so the terms are asked for before.
 */
@Component
@Order(2)
class CaseDeadlineDates implements CaseDates {

    private static final String SUBJECT = "case";

    private final CaseRegister cases;
    private final Pauses pauses;
    private final MoveDeadline deadline;
    private final WorkCalendar calendar;
    private final Policy policy;

    CaseDeadlineDates(CaseRegister cases, Pauses pauses, MoveDeadline deadline, WorkCalendar calendar, Policy policy) {
        this.cases = cases;
        this.pauses = pauses;
        this.deadline = deadline;
        this.calendar = calendar;
        this.policy = policy;
    }

    @Override
    public List<DateMove> moves(CalendarChange change, List<DateMove> soFar) {
        Map<String, LocalDate> terms = soFar.stream()
                .filter(DateMove::isMoved)
                .collect(Collectors.toMap(DateMove::subject, DateMove::after, (one, other) -> one));
        List<CaseFacts> open = cases.accepted();
        Map<String, List<Pause>> stood =
                pauses.of(open.stream().map(CaseFacts::caseNo).toList());
        return open.stream()
                .flatMap(one -> move(one, stood.getOrDefault(one.caseNo(), List.of()), terms, change).stream())
                .toList();
    }

    @Override
    public boolean keeps(DateMove move) {
        return move.subject().equals(SUBJECT);
    }

    @Override
    public boolean apply(DateMove move) {
        CaseFacts facts = cases.byNo(move.caseNo());
        LocalDate first = calendar.dueAfterMonths(facts.acceptedOn(), months()).due();
        boolean moved = cases.recountDue(move.caseNo(), move.before(), first, move.after());
        if (moved) {
            deadline.moveTimers(move.caseNo(), move.after());
        }
        return moved;
    }

    private Optional<DateMove> move(
            CaseFacts one, List<Pause> stood, Map<String, LocalDate> terms, CalendarChange change) {
        LocalDate before = due(change.before(), one, Pauses.lostDays(stood));
        Function<Pause, Pause> recounted = pause -> terms.containsKey(pause.cause())
                ? new Pause(
                        pause.caseNo(),
                        pause.cause(),
                        pause.from(),
                        terms.get(pause.cause()).plusDays(1),
                        pause.to())
                : pause;
        List<Pause> stands = stood.stream().map(recounted).toList();
        LocalDate after = due(change.after(), one, Pauses.lostDays(stands));
        return Recount.ofDuty(one.dueOn(), before, after, change.today())
                .map(recount -> recount.of(one.caseNo(), SUBJECT, "", "案件办结期限", one.dueOn()));
    }

    /** As on acceptance, and as {@link CaseRegister#moveDue} with the days lost. */
    private LocalDate due(CalendarEdition edition, CaseFacts one, int lost) {
        LocalDate first = edition.dueAfterMonths(one.acceptedOn(), months()).due();
        return lost == 0 ? first : edition.dueAfterDays(first, lost).due();
    }

    private int months() {
        return policy.decision().months().value();
    }
}
