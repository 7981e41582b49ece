package org.guangsha.supplement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.guangsha.calendar.CalendarChange;
import org.guangsha.calendar.CaseDates;
import org.guangsha.calendar.DateMove;
import org.guangsha.calendar.Recount;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Pauses;
import org.guangsha.sla.WaitingTimers;
import org.guangsha.staff.Unfenced;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Terms to hand missing papers in, told to the household: lengthened, never shortened; and the last days of the reviews that
 * stand still meanwhile, which have as many working days left as before. Asked before whoever keeps the case's last day,
 * which rests on the terms.
 */
@Component
@Order(1)
class SupplementDates implements CaseDates {

    private static final String REVIEW = "-review";
    private static final String TIMER = "termOver";

    private final SupplementRepository rows;
    private final Pauses pauses;
    private final RuntimeService runtime;
    private final WaitingTimers timers;
    private final Unfenced unfenced;
    private final Policy policy;

    SupplementDates(
            SupplementRepository rows,
            Pauses pauses,
            RuntimeService runtime,
            WaitingTimers timers,
            Unfenced unfenced,
            Policy policy) {
        this.rows = rows;
        this.pauses = pauses;
        this.runtime = runtime;
        this.timers = timers;
        this.unfenced = unfenced;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DateMove> moves(CalendarChange change, List<DateMove> soFar) {
        List<DateMove> moves = new ArrayList<>();
        for (Supplement open : rows.findByStateOrderById(SupplementState.OPEN)) {
            term(open.facts(), change).ifPresent(moves::add);
            review(open.facts(), change).ifPresent(moves::add);
        }
        return moves;
    }

    @Override
    public boolean keeps(DateMove move) {
        return move.subject().startsWith(SupplementFacts.CAUSE);
    }

    @Override
    public boolean apply(DateMove move) {
        boolean ofReview = move.subject().endsWith(REVIEW);
        String number = move.subject().replace(SupplementFacts.CAUSE, "").replace(REVIEW, "");
        Optional<Supplement> open = rows.findLockedById(Long.parseLong(number)).filter(Supplement::isOpen);
        if (ofReview) {
            open = open.filter(list -> list.facts().lastDay().equals(move.before()));
            open.ifPresent(list -> list.moveLastDay(move.after()));
        } else {
            open = open.filter(list -> list.facts().dueOn().equals(move.before()));
            open.ifPresent(list -> lengthen(list, move.after()));
        }
        return open.isPresent();
    }

    private Optional<DateMove> term(SupplementFacts list, CalendarChange change) {
        int days = policy.supplement().termDays().value();
        LocalDate before = change.before().dueAfterDays(list.askedOn(), days).due();
        LocalDate after = change.after().dueAfterDays(list.askedOn(), days).due();
        return Recount.ofPromise(list.dueOn(), before, after, change.today())
                .map(recount ->
                        recount.of(list.caseNo(), list.cause(), list.step(), list.title() + "补正期限", list.dueOn()));
    }

    private Optional<DateMove> review(SupplementFacts list, CalendarChange change) {
        int left = change.before().workingDaysBetween(list.askedOn(), list.lastDay());
        if (left == 0) {
            return Optional.empty();
        }
        LocalDate after =
                change.after().dueAfterWorkingDays(list.askedOn(), left).due();
        LocalDate before =
                change.before().dueAfterWorkingDays(list.askedOn(), left).due();
        // it stands still: no day of it is over, whatever day it is
        return Recount.ofDuty(list.lastDay(), before, after, list.askedOn())
                .map(recount -> recount.of(
                        list.caseNo(), list.cause() + REVIEW, list.step(), list.title() + "（补正前）办理期限", list.lastDay()));
    }

    private void lengthen(Supplement list, LocalDate due) {
        SupplementFacts facts = list.facts();
        list.lengthen(due);
        pauses.expect(facts.caseNo(), facts.cause(), due.plusDays(1));
        unfenced.asProgram(() ->
                runtime
                        .createVariableInstanceQuery()
                        .variableValueEquals(SupplementRequest.VARIABLE, facts.id())
                        .list()
                        .stream()
                        .map(VariableInstance::getProcessInstanceId)
                        .distinct()
                        .forEach(review -> {
                            runtime.setVariable(review, AskForPapers.DUE, due.toString());
                            timers.move(review, TIMER, due);
                        }));
    }
}
