package org.guangsha.appeal;

import java.util.HashMap;
import java.util.Map;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.policy.Policy;
import org.guangsha.review.Opinion;
import org.guangsha.review.Opinions;
import org.guangsha.sla.Clocks;
import org.guangsha.staff.OfficeNames;
import org.springframework.stereotype.Component;

/** The letters of an appeal: taken or too late, and what its reexamination decided; one of each for an appeal. */
@Component
class AppealLetters {

    private static final String OTHER_REMEDIES = "对本决定不服的，可以依法申请行政复议或者提起行政诉讼。";
    private static final String GOES_ON = "案件自作出不予保障决定的环节恢复办理，办结期限相应顺延。";

    private final Letters letters;
    private final LettersAtEnd atEnd;
    private final Addressees addressees;
    private final CaseRegister cases;
    private final Opinions opinions;
    private final Clocks clocks;
    private final Policy policy;
    private final Areas areas;
    private final OfficeNames offices;

    AppealLetters(
            Letters letters,
            LettersAtEnd atEnd,
            Addressees addressees,
            CaseRegister cases,
            Opinions opinions,
            Clocks clocks,
            Policy policy,
            Areas areas,
            OfficeNames offices) {
        this.letters = letters;
        this.atEnd = atEnd;
        this.addressees = addressees;
        this.cases = cases;
        this.opinions = opinions;
        this.clocks = clocks;
        this.policy = policy;
        this.areas = areas;
        this.offices = offices;
    }

    /** Of an appeal lodged today. */
    void lodged(AppealFacts appeal) {
        String community = cases.byNo(appeal.caseNo()).communityCode();
        Map<String, Object> says = Map.of(
                "office", offices.of(areas.office(Level.HOUSING, community)),
                "dueOn",
                        clocks.lastDay(policy.reexamination().workingDays().value())
                                .due());
        issue(LetterKind.APPEAL, appeal, says);
    }

    void tooLate(AppealFacts appeal) {
        Map<String, Object> says =
                Map.of("reason", "申诉期限已于%s届满".formatted(Letters.day(appeal.until())), "next", OTHER_REMEDIES);
        issue(LetterKind.APPEAL_REFUSED, appeal, says);
    }

    /** Of an appeal just closed, for the reasons of whoever reexamined it. */
    void reexamined(AppealFacts appeal) {
        Opinion opinion = opinions.of(appeal.caseNo()).stream()
                .filter(Opinion::isReexamination)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Map<String, Object> says = Map.of(
                "outcome", opinion.conclusion(),
                "reasons", opinion.words(),
                "next", appeal.state() == AppealState.OVERTURNED ? GOES_ON : OTHER_REMEDIES);
        issue(LetterKind.REEXAMINATION, appeal, says);
    }

    private void issue(LetterKind kind, AppealFacts appeal, Map<String, Object> says) {
        String applicant = addressees.applicant(appeal.caseNo());
        Map<String, Object> data = new HashMap<>(says);
        data.put("applicant", applicant);
        data.put("appealedOn", appeal.lodgedOn());
        data.put("against", against(appeal));
        atEnd.issue(kind, new Addressed(appeal.caseNo(), "appeal-" + appeal.id(), applicant, data));
    }

    /** The letter that refused, by title and number; by its day where the case was refused before letters were numbered. */
    private String against(AppealFacts appeal) {
        return letters.ofCase(appeal.caseNo()).stream()
                .filter(letter -> letter.kind() == LetterKind.REFUSAL)
                .reduce((earlier, later) -> later)
                .map(letter -> "《%s》（%s）".formatted(letter.kind().chinese(), letter.number()))
                .orElseGet(() -> Letters.day(appeal.refusedOn()) + "作出的不予保障的决定");
    }
}
