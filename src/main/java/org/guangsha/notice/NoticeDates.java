package org.guangsha.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.calendar.CalendarChange;
import org.guangsha.calendar.CaseDates;
import org.guangsha.calendar.DateMove;
import org.guangsha.calendar.Recount;
import org.guangsha.policy.Policy;
import org.guangsha.sla.WaitingTimers;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Last days of the notices that hang out: told to the public, so they are lengthened, never shortened. */
@Component
class NoticeDates implements CaseDates {

    private static final String SUBJECT = "notice-";
    private static final String TIMER = "noticeOver";

    private final NoticeRepository notices;
    private final RuntimeService runtime;
    private final WaitingTimers timers;
    private final Unfenced unfenced;
    private final Policy policy;

    NoticeDates(
            NoticeRepository notices, RuntimeService runtime, WaitingTimers timers, Unfenced unfenced, Policy policy) {
        this.notices = notices;
        this.runtime = runtime;
        this.timers = timers;
        this.unfenced = unfenced;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DateMove> moves(CalendarChange change, List<DateMove> soFar) {
        return notices.findByTakenDownIsNullOrderById().stream()
                .flatMap(notice -> move(notice, change).stream())
                .toList();
    }

    @Override
    public boolean keeps(DateMove move) {
        return move.subject().startsWith(SUBJECT);
    }

    @Override
    public boolean apply(DateMove move) {
        long id = Long.parseLong(move.subject().substring(SUBJECT.length()));
        Optional<Notice> hanging = notices.findLockedById(id)
                .filter(notice -> notice.hangsOn(move.before()))
                .filter(notice -> notice.facts().until().equals(move.before()));
        hanging.ifPresent(notice -> {
            notice.lengthen(move.after());
            unfenced.asProgram(() -> moveTimer(move));
        });
        return hanging.isPresent();
    }

    private Optional<DateMove> move(Notice notice, CalendarChange change) {
        int days = policy.notice().days(notice.level()).orElse(0);
        if (days == 0) {
            return Optional.empty();
        }
        PublishedNotice facts = notice.facts();
        LocalDate before = change.before().dueAfterDays(facts.from(), days).due();
        LocalDate after = change.after().dueAfterDays(facts.from(), days).due();
        return Recount.ofPromise(facts.until(), before, after, change.today())
                .map(recount ->
                        recount.of(notice.caseNo(), SUBJECT + notice.id(), "", facts.level() + "公示期满日", facts.until()));
    }

    /** One notice of a case hangs out at a time; an instance that only investigates an objection has no such timer. */
    private void moveTimer(DateMove move) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(NoticeProcess.KEY)
                .processInstanceBusinessKey(move.caseNo())
                .variableValueEquals(NoticeProcess.LAST_DAY, move.before().toString())
                .list()
                .forEach(open -> {
                    runtime.setVariable(
                            open.getId(), NoticeProcess.LAST_DAY, move.after().toString());
                    timers.move(open.getId(), TIMER, move.after());
                });
    }
}
