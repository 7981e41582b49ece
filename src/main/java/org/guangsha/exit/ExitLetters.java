package org.guangsha.exit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.guangsha.application.AppealWindow;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.LegalBasis;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.Policy;
import org.guangsha.staff.OfficeNames;
import org.guangsha.subsidy.SubsidyAwards;
import org.springframework.stereotype.Component;

/** The letters of an exit; each is issued once for an exit, or for an extension of it. */
@Component
class ExitLetters {

    private static final String OTHER_REMEDIES = "对本决定不服的，可以依法申请行政复议或者提起行政诉讼。";
    private static final String GOES_ON = "保障自停止之日起恢复，停发的补贴予以补发，原轮候顺序按原条件恢复。";

    private final Letters letters;
    private final LettersAtEnd atEnd;
    private final Addressees addressees;
    private final CaseRegister cases;
    private final SubsidyAwards awards;
    private final ExitHomes homes;
    private final ExitDates dates;
    private final AppealWindow window;
    private final Areas areas;
    private final OfficeNames offices;
    private final Policy policy;

    ExitLetters(
            Letters letters,
            LettersAtEnd atEnd,
            Addressees addressees,
            CaseRegister cases,
            SubsidyAwards awards,
            ExitHomes homes,
            ExitDates dates,
            AppealWindow window,
            Areas areas,
            OfficeNames offices,
            Policy policy) {
        this.letters = letters;
        this.atEnd = atEnd;
        this.addressees = addressees;
        this.cases = cases;
        this.awards = awards;
        this.homes = homes;
        this.dates = dates;
        this.window = window;
        this.areas = areas;
        this.offices = offices;
        this.policy = policy;
    }

    /** The grounds, and until when the household may speak to them; a campaign opens hundreds of exits in one transaction. */
    void intent(ExitFacts exit, LocalDate today) {
        Map<String, Object> says = grounds(exit);
        says.put("since", exit.since());
        says.put("words", exit.words());
        says.put("heardUntil", dates.heardUntil(exit, today));
        says.put("where", office(exit));
        String applicant = named(exit, says);
        atEnd.issue(LetterKind.EXIT_NOTICE, new Addressed(exit.caseNo(), exit.occasion(), applicant, says));
    }

    Letter stays(ExitFacts exit) {
        Map<String, Object> says = new HashMap<>();
        says.put("programme", programme(exit));
        says.put("reason", exit.ground().chinese());
        says.put("words", exit.decision());
        return issue(LetterKind.EXIT_STAYS, exit, exit.occasion(), says);
    }

    /** The decision, and how to appeal where the household was not the one who wished it. */
    Letter decision(ExitFacts exit, LocalDate today) {
        Map<String, Object> says = grounds(exit);
        says.put("words", exit.decision());
        says.put("statement", exit.statement() == null ? "" : exit.statement());
        says.put("from", month(exit.from()));
        says.put(
                "subsidy",
                awards.of(exit.caseNo()).stream()
                        .filter(award -> award.to() == null || !award.to().isBefore(exit.from()))
                        .map(award -> award.kind().chinese())
                        .collect(Collectors.joining("、")));
        says.put("dwelling", homes.code(exit.caseNo()).orElse(""));
        if (exit.ground().heard()) {
            says.put("appealUntil", window.until(today));
            says.put("appealWhere", office(exit));
        }
        return issue(LetterKind.EXIT_DECISION, exit, exit.occasion(), says);
    }

    void reexamined(ExitFacts exit, boolean upheld) {
        Map<String, Object> says = new HashMap<>(Map.of(
                "appealedOn",
                exit.appealedOn(),
                "against",
                "《%s》".formatted(LetterKind.EXIT_DECISION.chinese()),
                "outcome",
                upheld ? "维持退出决定" : "撤销退出决定",
                "reasons",
                exit.reexamination(),
                "next",
                upheld ? OTHER_REMEDIES : GOES_ON));
        issue(LetterKind.REEXAMINATION, exit, exit.occasion(), says);
    }

    /** Until when the dwelling is to be vacated, and what follows else. */
    void vacate(ExitFacts exit, String dwelling, LocalDate until) {
        Map<String, Object> says = steps();
        says.put("dwelling", dwelling);
        says.put("vacateBy", until);
        issue(LetterKind.VACATE, exit, exit.occasion(), says);
    }

    void extended(ExitFacts exit, String dwelling, Extension extension) {
        Map<String, Object> says = steps();
        says.put("dwelling", dwelling);
        says.put("vacateBy", extension.until());
        says.put("extended", extension.reason());
        issue(LetterKind.VACATE, exit, exit.occasion() + "-" + extension.number(), says);
    }

    void overstays(ExitFacts exit, String dwelling) {
        Map<String, Object> says = steps();
        says.put("dwelling", dwelling);
        says.put("vacateBy", exit.vacateBy());
        says.put("from", exit.vacateBy().plusDays(1));
        issue(LetterKind.OVERSTAY, exit, exit.occasion(), says);
    }

    private Letter issue(LetterKind kind, ExitFacts exit, String occasion, Map<String, Object> says) {
        return letters.issue(kind, exit.caseNo(), occasion, named(exit, says), says);
    }

    private String named(ExitFacts exit, Map<String, Object> says) {
        String applicant = addressees.applicant(exit.caseNo());
        says.put("applicant", applicant);
        return applicant;
    }

    private Map<String, Object> grounds(ExitFacts exit) {
        Policy.Letters city = policy.letters();
        Map<String, Object> says = new HashMap<>();
        says.put("programme", programme(exit));
        says.put("reason", exit.ground().chinese());
        says.put(
                "basis",
                LegalBasis.cite(
                        exit.ground().source(),
                        city.basisMark().value(),
                        city.basis().value()));
        return says;
    }

    private Map<String, Object> steps() {
        DwellingPolicy.Exit steps = policy.exit();
        return new HashMap<>(Map.of(
                "percent", steps.overstayFirstPercent().value().toString(),
                "step", steps.overstayStepPercent().value().toString(),
                "most", steps.overstayMostPercent().value().toString()));
    }

    private String programme(ExitFacts exit) {
        return cases.byNo(exit.caseNo()).programme().chinese();
    }

    private String office(ExitFacts exit) {
        return offices.of(areas.office(Level.HOUSING, exit.communityCode()));
    }

    private static String month(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
