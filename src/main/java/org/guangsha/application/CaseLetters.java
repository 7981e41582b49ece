package org.guangsha.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.eligibility.Check;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.policy.Policy;
import org.guangsha.review.RefusalReason;
import org.guangsha.staff.OfficeNames;
import org.springframework.stereotype.Component;

/** The letters of a case from its acceptance to its end, each made of what the file says; one a step, however often it runs. */
@Component
public class CaseLetters {

    private final LettersAtEnd letters;
    private final Addressees addressees;
    private final HouseholdService households;
    private final Findings findings;
    private final AppealWindow window;
    private final Areas areas;
    private final OfficeNames offices;
    private final Policy policy;
    private final Clock clock;

    CaseLetters(
            LettersAtEnd letters,
            Addressees addressees,
            HouseholdService households,
            Findings findings,
            AppealWindow window,
            Areas areas,
            OfficeNames offices,
            Policy policy,
            Clock clock) {
        this.letters = letters;
        this.addressees = addressees;
        this.households = households;
        this.findings = findings;
        this.window = window;
        this.areas = areas;
        this.offices = offices;
        this.policy = policy;
        this.clock = clock;
    }

    void accepted(CaseFacts of) {
        List<Map<String, String>> members = households.read(of.householdId()).members().stream()
                .map(CaseLetters::member)
                .toList();
        Map<String, Object> says = Map.of(
                "receivedOn", of.receivedOn(),
                "acceptedOn", of.acceptedOn(),
                "dueOn", of.dueOn(),
                "members", members);
        issue(LetterKind.ACCEPTANCE, of, "acceptance", says);
    }

    /** The household is provided for; the letter shows the finding it rests on. */
    public void granted(CaseFacts of, String occasion) {
        Finding finding = findings.latest(of.caseNo()).orElseThrow();
        Map<String, Object> says = Map.of(
                "incomeLevel",
                finding.level().chinese(),
                "checks",
                finding.checks().stream().map(CaseLetters::check).toList(),
                "standardsVersion",
                finding.standardsVersion(),
                "sample",
                finding.sample());
        issue(LetterKind.DECISION, of, occasion, says);
    }

    /**
     * The household is refused, today.
     *
     * @param reason of the list; its ground is cited as the city's own document has it
     * @param words what was found, as whoever refused wrote it
     */
    public void refused(CaseFacts of, String occasion, RefusalReason reason, String words) {
        Policy.Letters city = policy.letters();
        Map<String, Object> says = Map.of(
                "reason",
                reason.chinese(),
                "ground",
                LegalBasis.cite(
                        reason.ground(), city.basisMark().value(), city.basis().value()),
                "words",
                words,
                "appealUntil",
                window.until(LocalDate.now(clock)),
                "appealWhere",
                offices.of(areas.office(Level.HOUSING, of.communityCode())),
                "sample",
                findings.latest(of.caseNo()).filter(Finding::sample).isPresent());
        issue(LetterKind.REFUSAL, of, occasion, says);
    }

    void ended(CaseFacts of, EndReason reason, String words) {
        Map<String, Object> says = Map.of("endedOn", LocalDate.now(clock), "reason", reason.chinese(), "words", words);
        issue(LetterKind.ENDED, of, "ended", says);
    }

    private void issue(LetterKind kind, CaseFacts of, String occasion, Map<String, Object> says) {
        String applicant = addressees.applicant(of.caseNo());
        Map<String, Object> data = new HashMap<>(says);
        data.put("applicant", applicant);
        data.put("programme", of.programme().chinese());
        letters.issue(kind, new Addressed(of.caseNo(), occasion, applicant, data));
    }

    private static Map<String, String> member(MemberFacts member) {
        return Map.of(
                "name", member.name(),
                "relation", member.relation().chinese(),
                "idNumber", member.maskedIdNumber());
    }

    private static Map<String, String> check(Check check) {
        return Map.of(
                "item", check.aspect(),
                "value", check.figure(),
                "line", check.threshold(),
                "result", check.passed() ? "符合" : "不符合");
    }
}
