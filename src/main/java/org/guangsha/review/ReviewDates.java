package org.guangsha.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.calendar.CalendarChange;
import org.guangsha.calendar.CaseDates;
import org.guangsha.calendar.DateMove;
import org.guangsha.calendar.Recount;
import org.guangsha.sla.Clocks;
import org.guangsha.sla.WaitingTimers;
import org.guangsha.staff.Unfenced;
import org.guangsha.supplement.SupplementRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Last days of the open reviews: an office owes them, so they follow the calendar either way. */
@Component
class ReviewDates implements CaseDates {

    private static final String SUBJECT = "task-";
    private static final String TIMER = "overdue";

    private final OpenReviews reviews;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final WaitingTimers timers;
    private final Clocks clocks;
    private final Unfenced unfenced;
    private final Clock clock;

    ReviewDates(
            OpenReviews reviews,
            TaskService tasks,
            RuntimeService runtime,
            WaitingTimers timers,
            Clocks clocks,
            Unfenced unfenced,
            Clock clock) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.runtime = runtime;
        this.timers = timers;
        this.clocks = clocks;
        this.unfenced = unfenced;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DateMove> moves(CalendarChange change, List<DateMove> soFar) {
        return reviews.all().stream()
                .flatMap(review -> move(review, change).stream())
                .toList();
    }

    @Override
    public boolean keeps(DateMove move) {
        return move.subject().startsWith(SUBJECT);
    }

    @Override
    public boolean apply(DateMove move) {
        String id = move.subject().substring(SUBJECT.length());
        boolean[] moved = new boolean[1];
        unfenced.asProgram(() -> {
            Task open = tasks.createTaskQuery().taskId(id).singleResult();
            if (open != null && move.before().equals(dueOn(open))) {
                write(open, move.after());
                moved[0] = true;
            }
        });
        return moved[0];
    }

    private void write(Task open, LocalDate lastDay) {
        open.setDueDate(clocks.lastSecond(lastDay));
        tasks.saveTask(open);
        String review = open.getProcessInstanceId();
        if (runtime.getVariable(review, SupplementRequest.RESUMED_LAST_DAY) != null) {
            runtime.setVariable(review, SupplementRequest.RESUMED_LAST_DAY, lastDay.toString());
        }
        timers.move(review, TIMER, lastDay);
    }

    private static Optional<DateMove> move(OpenReview review, CalendarChange change) {
        if (review.dueOn() == null) {
            return Optional.empty();
        }
        LocalDate before = review.resumed() == null
                ? change.before()
                        .dueAfterWorkingDays(review.begun(), review.workingDays())
                        .due()
                : review.resumed();
        int days = review.resumed() == null
                ? review.workingDays()
                : change.before().workingDaysBetween(review.begun(), review.resumed());
        if (days == 0) {
            return Optional.empty();
        }
        LocalDate after =
                change.after().dueAfterWorkingDays(review.begun(), days).due();
        return Recount.ofDuty(review.dueOn(), before, after, change.today())
                .map(recount -> recount.of(
                        review.caseNo(),
                        SUBJECT + review.task(),
                        review.step(),
                        review.title() + "办理期限",
                        review.dueOn()));
    }

    private LocalDate dueOn(Task task) {
        return task.getDueDate() == null
                ? null
                : LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
    }
}
