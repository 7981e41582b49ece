package org.guangsha.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.calendar.CalendarChange;
import org.guangsha.calendar.CaseDates;
import org.guangsha.calendar.DateMove;
import org.guangsha.calendar.Recount;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.LetterKind;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Last days to appeal the refusals that can still be appealed. {@link AppealWindow} works them out whenever it is asked, so
 * that there is nothing to write: they are listed for the offices to tell the household.
 */
@Component
class AppealWindowDates implements CaseDates {

    private static final String SUBJECT = "appeal-window";
    /** The longest run of days off that could lie behind a window's last day. */
    private static final int HOLIDAYS = 31;

    private final HousingCaseRepository cases;
    private final AppealWindow window;
    private final Deliveries deliveries;
    private final Policy policy;

    AppealWindowDates(HousingCaseRepository cases, AppealWindow window, Deliveries deliveries, Policy policy) {
        this.cases = cases;
        this.window = window;
        this.deliveries = deliveries;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DateMove> moves(CalendarChange change, List<DateMove> soFar) {
        LocalDate since = change.today().minusDays(days() + HOLIDAYS);
        List<String> toldSince = deliveries.casesSince(LetterKind.REFUSAL, since);
        return cases.closedSince(CaseOutcome.REFUSED, since, toldSince).stream()
                .flatMap(refused -> move(refused, change).stream())
                .toList();
    }

    @Override
    public boolean keeps(DateMove move) {
        return move.subject().equals(SUBJECT);
    }

    @Override
    public boolean apply(DateMove move) {
        return true;
    }

    private Optional<DateMove> move(HousingCase refused, CalendarChange change) {
        String caseNo = refused.facts().caseNo();
        LocalDate on = window.told(caseNo, refused.outcome().orElseThrow().on());
        LocalDate told = change.before().toldDueAfterDays(on, days()).due();
        LocalDate before = change.before().dueAfterDays(on, days()).due();
        LocalDate after = change.after().dueAfterDays(on, days()).due();
        return Recount.ofPromise(told, before, after, change.today())
                .map(recount -> recount.of(caseNo, SUBJECT, "", "申诉期限", told));
    }

    private int days() {
        return policy.appeal().windowDays().value();
    }
}
