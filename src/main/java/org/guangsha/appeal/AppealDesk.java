package org.guangsha.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.application.AppealWindow;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.Outcome;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.review.Opinion;
import org.guangsha.review.Opinions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes appeals against refusals, and takes them back (R09). */
@Service
public class AppealDesk {

    private static final String REFUSED = "申诉未登记";
    private static final int LONGEST_GROUNDS = 2000;

    /** Where a case goes on that no reviewer has seen yet: the facts are gathered and judged. */
    private static final String BEFORE_ANY_REVIEW = "precheck";

    private final CaseRegister cases;
    private final AppealWindow window;
    private final Appeals appeals;
    private final AppealProcess process;
    private final Opinions opinions;
    private final HouseholdService households;
    private final AppealLetters letters;
    private final Journal journal;
    private final Clock clock;

    AppealDesk(
            CaseRegister cases,
            AppealWindow window,
            Appeals appeals,
            AppealProcess process,
            Opinions opinions,
            HouseholdService households,
            AppealLetters letters,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.window = window;
        this.appeals = appeals;
        this.process = process;
        this.opinions = opinions;
        this.households = households;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lodges an appeal; one in time starts its reexamination, one too late is kept with its reason and starts nothing.
     *
     * @param grounds why the household appeals
     * @return the appeal, {@link AppealState#OPEN} or {@link AppealState#TOO_LATE}
     * @throws FaultsFound 409 where there is no refusal to appeal, it is appealed or reexamined already, or a member is in
     *     another open case; 422 where no grounds are given
     */
    @Transactional
    public AppealFacts lodge(String caseNo, String grounds) {
        CaseFacts of = cases.hold(caseNo);
        Optional<Outcome> refusal = cases.outcome(caseNo).filter(how -> how.outcome() == CaseOutcome.REFUSED);
        refuse(caseNo, refusal, grounds);
        Refusal refused = refusal(caseNo, refusal.orElseThrow());
        AppealFacts lodged = appeals.add(new Appeal(caseNo, grounds.strip(), refused, today()));
        if (lodged.state() == AppealState.TOO_LATE) {
            journal.note(caseNo, EntryKind.APPEAL_REFUSED, "申诉期限已于 %s 届满".formatted(refused.until()));
            letters.tooLate(lodged);
        } else {
            reserve(of);
            process.start(of);
            journal.note(caseNo, EntryKind.APPEALED, grounds.strip());
            letters.lodged(lodged);
        }
        return lodged;
    }

    /** The household takes its appeal back; the refusal stands. */
    @Transactional
    public void withdraw(String caseNo) {
        Faults faults = new Faults();
        if (appeals.open(caseNo).isEmpty()) {
            faults.add("", "NO_APPEAL", "本案没有正在复审的申诉");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, "申诉未撤回");
        process.withdraw(caseNo);
    }

    private void refuse(String caseNo, Optional<Outcome> refusal, String grounds) {
        Faults faults = new Faults();
        if (refusal.isEmpty()) {
            faults.add("", "NOT_REFUSED", "本案没有不予保障的决定，不能申诉");
        } else {
            again(caseNo, refusal.get(), faults);
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        if (grounds == null || grounds.isBlank()) {
            faults.add("grounds", "MISSING", "请填写申诉的理由");
        } else if (grounds.codePointCount(0, grounds.length()) > LONGEST_GROUNDS) {
            faults.add("grounds", "TOO_LONG", "申诉理由不能超过 %d 字".formatted(LONGEST_GROUNDS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
    }

    private void again(String caseNo, Outcome refusal, Faults faults) {
        for (AppealFacts before : appeals.of(caseNo)) {
            if (before.state() == AppealState.OPEN) {
                faults.add("", "APPEALED", "申诉正在复审，不必重复提出");
            } else if (before.state() == AppealState.UPHELD
                    && before.refusedOn().equals(refusal.on())) {
                faults.add("", "REEXAMINED", "复审已维持原决定，不再受理申诉");
            }
        }
    }

    private Refusal refusal(String caseNo, Outcome refused) {
        String step = opinions.lastRefusal(caseNo).map(Opinion::step).orElse(BEFORE_ANY_REVIEW);
        return new Refusal(step, refused.on(), window.until(caseNo, refused.on()));
    }

    private void reserve(CaseFacts of) {
        List<String> members = households.people(of.householdId()).stream()
                .map(KnownPerson::idHash)
                .toList();
        Faults faults = new Faults();
        if (!cases.reserve(of.caseNo(), members).isEmpty()) {
            faults.add("", "OPEN_CASE", "家庭成员已另有在办申请，请先撤回该申请再申诉");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
