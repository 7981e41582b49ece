package org.guangsha.requalification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.staff.OfficeNames;
import org.springframework.stereotype.Component;

/** The letters of a requalification; each is issued once for it, or for one time the household was asked. */
@Component
public class RequalificationLetters {

    private final LettersAtEnd letters;
    private final Addressees addressees;
    private final CaseRegister cases;
    private final DeclarationTable declarations;
    private final RequalificationDates dates;
    private final Areas areas;
    private final OfficeNames offices;

    RequalificationLetters(
            LettersAtEnd letters,
            Addressees addressees,
            CaseRegister cases,
            DeclarationTable declarations,
            RequalificationDates dates,
            Areas areas,
            OfficeNames offices) {
        this.letters = letters;
        this.addressees = addressees;
        this.cases = cases;
        this.declarations = declarations;
        this.dates = dates;
        this.areas = areas;
        this.offices = offices;
    }

    /** That the household goes on, and what changes for it. */
    void result(Requalification one, RequalificationState as, List<String> changes) {
        issue(LetterKind.REQUALIFIED, one, occasion(one), said(as, changes));
    }

    /** That the household goes on as before, to each of one occasion. */
    public void confirmed(List<Checked> several) {
        several.forEach(one -> letters.issue(LetterKind.REQUALIFIED, confirmed(one)));
    }

    private static Addressed confirmed(Checked one) {
        Map<String, Object> says = said(RequalificationState.CONFIRMED, List.of());
        says.put("applicant", one.applicant());
        says.put("programme", one.facts().programme().chinese());
        says.put("cause", one.of().cause().chinese());
        return new Addressed(one.of().caseNo(), occasion(one.of()), one.applicant(), says);
    }

    private static Map<String, Object> said(RequalificationState as, List<String> changes) {
        return new HashMap<>(Map.of("result", as.chinese(), "changes", changes));
    }

    void asked(Requalification one, Asking asking) {
        Map<String, Object> says = new HashMap<>(Map.of("doubts", asking.words()));
        says.put("until", dates.declaredUntil(asking, one.caseNo()));
        consequence(says);
        issue(LetterKind.DECLARATION_ASKED, one, occasion(one, asking), says);
    }

    /** Once for each last day there is. */
    void reminder(Requalification one) {
        Asking asking = declarations.asking(one.id()).orElseThrow();
        LocalDate until = dates.declaredUntil(asking, one.caseNo());
        Map<String, Object> says = new HashMap<>(Map.of("until", until));
        consequence(says);
        issue(LetterKind.DECLARATION_REMINDER, one, occasion(one, asking) + "-" + until, says);
    }

    /** @param from first month without subsidy, null where none is paid */
    void overdue(Requalification one, YearMonth from) {
        Asking asking = declarations.asking(one.id()).orElseThrow();
        Map<String, Object> says = new HashMap<>(Map.of(
                "until",
                dates.declaredUntil(asking, one.caseNo()),
                "lateUntil",
                dates.lateUntil(asking, one.caseNo())));
        says.put("from", from == null ? "" : "%d年%d月".formatted(from.getYear(), from.getMonthValue()));
        issue(LetterKind.DECLARATION_OVERDUE, one, occasion(one, asking), says);
    }

    private void consequence(Map<String, Object> says) {
        says.put("pauses", dates.silencePauses() ? "是" : "");
    }

    private void issue(LetterKind kind, Requalification one, String occasion, Map<String, Object> says) {
        String applicant = addressees.applicant(one.caseNo());
        says.put("applicant", applicant);
        says.put("programme", cases.byNo(one.caseNo()).programme().chinese());
        says.put("cause", one.cause().chinese());
        if (kind != LetterKind.REQUALIFIED) {
            says.put("where", offices.of(areas.office(Level.STREET, one.communityCode())));
        }
        letters.issue(kind, new Addressed(one.caseNo(), occasion, applicant, says));
    }

    private static String occasion(Requalification one) {
        return "requalification-" + one.occasion();
    }

    private static String occasion(Requalification one, Asking asking) {
        return occasion(one) + "-" + asking.number();
    }
}
