package org.guangsha.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.PaperFacts;
import org.guangsha.household.Traits;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Faults;
import org.guangsha.standards.StandardsRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Acceptance 受理: once no paper is missing the clock starts, the standards are fixed and the procedure begins. */
@Component
class Acceptance {

    private final Policy policy;
    private final WorkCalendar calendar;
    private final StandardsRegister standards;
    private final HouseholdService households;
    private final ApplicationProcedure procedure;
    private final Duplicates duplicates;
    private final CaseLetters letters;
    private final Clock clock;

    Acceptance(
            Policy policy,
            WorkCalendar calendar,
            StandardsRegister standards,
            HouseholdService households,
            ApplicationProcedure procedure,
            Duplicates duplicates,
            CaseLetters letters,
            Clock clock) {
        this.policy = policy;
        this.calendar = calendar;
        this.standards = standards;
        this.households = households;
        this.procedure = procedure;
        this.duplicates = duplicates;
        this.letters = letters;
        this.clock = clock;
    }

    Receipt acceptIfComplete(HousingCase received, HouseholdDraft household) {
        Set<String> held = household.papers() == null ? Set.of() : Set.copyOf(household.papers());
        return acceptIfComplete(received, missing(received.facts(), Traits.of(household), held));
    }

    Receipt supply(HousingCase received, Collection<String> kinds) {
        refuse(received, List.copyOf(kinds));
        households.addPapers(received.facts().householdId(), kinds);
        return acceptIfComplete(received, missing(received.facts()));
    }

    Receipt receipt(HousingCase received) {
        return receipt(received.facts(), missing(received.facts()));
    }

    private Receipt acceptIfComplete(HousingCase received, List<MissingPaper> missing) {
        if (missing.isEmpty() && received.facts().acceptedOn() == null) {
            LocalDate today = LocalDate.now(clock);
            LocalDate due = calendar.dueAfterMonths(
                            today, policy.decision().months().value())
                    .due();
            received.accept(today, due, standards.inForceOn(today).version());
            letters.accepted(received.facts());
            procedure.start(received.facts());
        }
        return receipt(received.facts(), missing);
    }

    private Receipt receipt(CaseFacts facts, List<MissingPaper> missing) {
        boolean accepted = facts.acceptedOn() != null;
        int hints = duplicates.openOf(facts.caseNo());
        return new Receipt(
                facts.caseNo(),
                accepted,
                facts.receivedOn(),
                facts.acceptedOn(),
                facts.dueOn(),
                accepted && calendar.isProvisional(facts.dueOn()),
                accepted ? List.of() : missing,
                hints,
                hints == 0 ? null : Duplicates.page(facts.caseNo()));
    }

    private List<MissingPaper> missing(CaseFacts facts) {
        if (facts.acceptedOn() != null) {
            return List.of();
        }
        HouseholdFile file = households.read(facts.householdId());
        Set<String> held = file.papers().stream().map(PaperFacts::kind).collect(Collectors.toUnmodifiableSet());
        return missing(facts, Traits.of(file), held);
    }

    private List<MissingPaper> missing(CaseFacts facts, Traits household, Set<String> held) {
        List<PaperRule> rules = policy.intake().papers(facts.programme());
        return RequiredPapers.missing(rules, facts.category(), household, held);
    }

    private void refuse(HousingCase received, List<String> kinds) {
        Faults faults = new Faults();
        if (received.outcome().isPresent()) {
            faults.add("", "CASE_CLOSED", "案件已经办结，不再收取材料");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, "不能补交材料");
        Set<String> known =
                policy.intake().papers().stream().map(PaperRule::kind).collect(Collectors.toSet());
        for (int i = 0; i < kinds.size(); i++) {
            if (!known.contains(kinds.get(i))) {
                faults.add("papers[%d]".formatted(i), "UNKNOWN_PAPER", "没有此种类的材料");
            }
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "补交材料有误");
    }
}
