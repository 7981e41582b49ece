package org.guangsha.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.calendar.rules.AnnouncementCheck;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year's holidays as the State Council announces them: entered once, entered again with a reason where they were wrong;
 * every open date of every case is then worked out again, one transaction a case.
 */
@Service
class Announcements {

    private static final String REFUSED = "放假安排未保存";
    private static final int LONGEST_REASON = 200;

    private final EnteredArrangements entered;
    private final RecountedDates recounted;
    private final WorkCalendar calendar;
    private final ObjectProvider<CaseDates> dates;
    private final Journal journal;
    private final WhoActs whoActs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Announcements(
            EnteredArrangements entered,
            RecountedDates recounted,
            WorkCalendar calendar,
            ObjectProvider<CaseDates> dates,
            Journal journal,
            WhoActs whoActs,
            TransactionTemplate transaction,
            Clock clock) {
        this.entered = entered;
        this.recounted = recounted;
        this.calendar = calendar;
        this.dates = dates;
        this.journal = journal;
        this.whoActs = whoActs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The calendar as it stands, another node's announcements included. */
    CalendarEdition current() {
        calendar.look();
        return calendar.now();
    }

    /** Everything entered so far, the latest in front. */
    List<EnteredArrangement> history() {
        return entered.latestFirst();
    }

    /**
     * What announcing this would do; changes nothing.
     *
     * @throws FaultsFound 422 naming everything wrong with it
     */
    List<DateMove> preview(Arrangement announced, String reason) {
        CalendarEdition now = current();
        refuse(announced, reason, now);
        LocalDate today = LocalDate.now(clock);
        return moves(new CalendarChange(now, now.with(now.id() + 1, today, announced), today));
    }

    /**
     * Puts the arrangement in force and works out every open date again.
     *
     * @param basedOn number of the announcement the preview was made on
     * @param reason why a year known already is entered again; empty for a new one
     * @return the announcement's number
     * @throws FaultsFound 422 naming everything wrong with it; 409 where somebody announced something meanwhile
     */
    long announce(Arrangement announced, long basedOn, String reason) {
        CalendarEdition now = current();
        refuse(announced, reason, now);
        EnteredArrangement next = new EnteredArrangement(
                basedOn + 1, announced, reason.strip(), whoActs.now().orElseThrow(), clock.instant(), null);
        if (now.id() != basedOn) {
            throw announcedMeanwhile();
        }
        try {
            transaction.executeWithoutResult(status -> entered.add(next));
        } catch (DuplicateKeyException other) {
            throw announcedMeanwhile();
        }
        recount(next.id());
        return next.id();
    }

    /**
     * Works out again what the latest announcement has not reached yet; what it did once it does not do twice.
     *
     * @return the cases somebody was working on in the same moment: left as they were, to be tried again
     * @throws FaultsFound 409 where it is not the latest
     */
    List<String> recount(long id) {
        CalendarEdition now = current();
        if (now.id() != id) {
            throw new FaultsFound(
                    HttpStatus.CONFLICT, "未重新计算", List.of(new Fault("", "NOT_LATEST", "此后已有新的放假安排，请在最新一份上重新计算")));
        }
        CalendarChange change = new CalendarChange(now.previous(), now, LocalDate.now(clock));
        String notice = entered.find(id).orElseThrow().arrangement().notice();
        Set<List<String>> done =
                recounted.of(id).stream().map(Announcements::key).collect(Collectors.toSet());
        Map<String, List<DateMove>> byCase = moves(change).stream()
                .filter(move -> !done.contains(key(move)))
                .collect(Collectors.groupingBy(DateMove::caseNo, TreeMap::new, Collectors.toList()));
        List<String> busy = new ArrayList<>();
        byCase.forEach((caseNo, moves) -> {
            if (!tried(id, notice, moves)) {
                busy.add(caseNo);
            }
        });
        if (busy.isEmpty()) {
            entered.recounted(id, clock.instant());
        }
        return busy;
    }

    private boolean tried(long id, String notice, List<DateMove> moves) {
        try {
            transaction.executeWithoutResult(status -> moves.forEach(move -> carryOut(id, notice, move)));
            return true;
        } catch (ConcurrencyFailureException | OptimisticLockingException meanwhile) {
            return false;
        }
    }

    private void carryOut(long id, String notice, DateMove move) {
        if (move.isMoved()) {
            if (dates.stream().noneMatch(kept -> kept.keeps(move) && kept.apply(move))) {
                return;
            }
            String words = "%s由 %s 改为 %s（依据 %s）".formatted(move.what(), move.before(), move.after(), notice);
            journal.note(move.caseNo(), EntryKind.DUE_MOVED, move.step(), words);
        }
        recounted.add(id, move);
    }

    private List<DateMove> moves(CalendarChange change) {
        List<DateMove> all = new ArrayList<>();
        dates.orderedStream().forEach(kept -> all.addAll(kept.moves(change, List.copyOf(all))));
        return all;
    }

    private void refuse(Arrangement announced, String reason, CalendarEdition now) {
        Faults faults = new Faults();
        AnnouncementCheck.faults(announced, now.arrangements(), LocalDate.now(clock))
                .forEach(words -> faults.add("", "ARRANGEMENT", words));
        boolean again = !now.of(announced.year()).isEmpty();
        if (again && reason.isBlank()) {
            faults.add("reason", "MISSING", announced.year() + " 年的安排已经录入，重新录入请写明更正的原因");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            faults.add("reason", "TOO_LONG", "更正的原因不超过 " + LONGEST_REASON + " 字");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
    }

    private static List<String> key(DateMove move) {
        return List.of(move.caseNo(), move.subject());
    }

    private static FaultsFound announcedMeanwhile() {
        return new FaultsFound(HttpStatus.CONFLICT, REFUSED, List.of(new Fault("", "BUSY", "别人刚刚录入了放假安排，请对照新的安排重新预览")));
    }
}
