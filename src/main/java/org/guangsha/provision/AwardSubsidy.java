package org.guangsha.provision;

import java.time.LocalDate;
import java.time.YearMonth;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.subsidy.SubsidyClaim;
import org.guangsha.subsidy.SubsidyLetters;
import org.springframework.stereotype.Component;

/** Lets the monthly subsidy of a household begin, and tells it how the amount comes about. */
@Component
class AwardSubsidy {

    private final CaseRegister cases;
    private final HouseholdFigures figures;
    private final SubsidyAwards awards;
    private final SubsidyLetters letters;

    AwardSubsidy(CaseRegister cases, HouseholdFigures figures, SubsidyAwards awards, SubsidyLetters letters) {
        this.cases = cases;
        this.figures = figures;
        this.awards = awards;
        this.letters = letters;
    }

    /** @param decided day of the decision, or of the wait's bridging: the subsidy begins with the month after */
    void award(String caseNo, AwardKind kind, LocalDate decided) {
        CaseFacts of = cases.byNo(caseNo);
        YearMonth from = YearMonth.from(decided).plusMonths(1);
        awards.award(
                new SubsidyClaim(caseNo, of.householdId(), of.communityCode(), kind, from, figures.forSubsidy(of)));
        letters.tell(caseNo);
    }
}
