package org.guangsha.staffdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.appeal.AppealFacts;
import org.guangsha.appeal.Appeals;
import org.guangsha.application.AppealWindow;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.Outcome;
import org.guangsha.household.HouseholdChanges;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.Delivery;
import org.guangsha.letters.Letter;
import org.guangsha.letters.Letters;
import org.guangsha.supplement.SupplementFacts;
import org.guangsha.supplement.SupplementState;
import org.guangsha.supplement.Supplements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a household may ask of the window at this moment of its case. */
@Component
class WindowService {

    /**
     * What is possible now.
     *
     * @param successors ids of the members who may take the application over from its applicant
     * @param owed lists of papers not handed in yet
     * @param outcome null while the case is open
     * @param appealUntil last day to appeal, null unless refused
     * @param appeal the appeal that is being reexamined, null where there is none
     * @param letters the newest in front
     * @param deliveries those recorded, by id of the letter
     */
    record View(
            CaseFacts facts,
            HouseholdFile household,
            Set<Long> successors,
            List<SupplementFacts> owed,
            Outcome outcome,
            LocalDate appealUntil,
            boolean appealLate,
            AppealFacts appeal,
            List<Letter> letters,
            Map<Long, Delivery> deliveries) {

        public boolean isOpen() {
            return outcome == null;
        }

        public boolean mayAppeal() {
            return appealUntil != null && appeal == null;
        }
    }

    private final CaseRegister cases;
    private final HouseholdService households;
    private final HouseholdChanges changes;
    private final Supplements supplements;
    private final Appeals appeals;
    private final AppealWindow window;
    private final Letters letters;
    private final Deliveries deliveries;
    private final Clock clock;

    WindowService(
            CaseRegister cases,
            HouseholdService households,
            HouseholdChanges changes,
            Supplements supplements,
            Appeals appeals,
            AppealWindow window,
            Letters letters,
            Deliveries deliveries,
            Clock clock) {
        this.cases = cases;
        this.households = households;
        this.changes = changes;
        this.supplements = supplements;
        this.appeals = appeals;
        this.window = window;
        this.letters = letters;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @throws org.guangsha.application.UnknownCase where no case bears this number */
    @Transactional(readOnly = true)
    View of(String caseNo) {
        CaseFacts facts = cases.byNo(caseNo);
        HouseholdFile household = households.read(facts.householdId());
        Optional<Outcome> outcome = cases.outcome(caseNo);
        LocalDate until = outcome.filter(how -> how.outcome() == CaseOutcome.REFUSED)
                .map(how -> window.until(caseNo, how.on()))
                .orElse(null);
        return new View(
                facts,
                household,
                changes.successors(facts.householdId(), household.applicant().id()).stream()
                        .map(MemberFacts::id)
                        .collect(Collectors.toSet()),
                supplements.of(caseNo).stream()
                        .filter(list -> list.state() == SupplementState.OPEN && outcome.isEmpty())
                        .toList(),
                outcome.orElse(null),
                until,
                until != null && LocalDate.now(clock).isAfter(until),
                appeals.open(caseNo).orElse(null),
                letters(caseNo),
                deliveries.ofCase(caseNo));
    }

    /** The newest in front. */
    List<Letter> letters(String caseNo) {
        List<Letter> newestFirst = new ArrayList<>(letters.ofCase(caseNo));
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
