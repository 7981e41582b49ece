package org.guangsha.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An opinion on file.
 *
 * @param step the step's key in the diagram
 * @param title the step's name as people read it
 * @param office who gave it, {@code street-130403005}
 * @param reviewer log-in of the person
 * @param reason null unless refused
 * @param verifiedOn null where the step verifies nothing itself
 */
public record Opinion(
        String caseNo,
        String step,
        String title,
        String office,
        String reviewer,
        ReviewOutcome outcome,
        RefusalReason reason,
        String words,
        List<Verification> methods,
        LocalDate verifiedOn,
        String verifiedBy,
        String found,
        String evidence,
        Instant recordedAt) {

    private static final String OBJECTION = "investigateObjection";
    private static final String INCOME = "incomeOpinion";
    private static final String REEXAMINATION = "reexamination";
    private static final Set<String> ADVISORY = Set.of(OBJECTION, INCOME, REEXAMINATION);

    /** Whether it answers an objection to a notice: then the outcome says whether the objection is true (R08). */
    public boolean isInvestigation() {
        return OBJECTION.equals(step);
    }

    /** Whether it answers an appeal: passing sets the refusal aside, refusing upholds it (R09). */
    public boolean isReexamination() {
        return REEXAMINATION.equals(step);
    }

    /** What it concludes, in words: an investigation says whether the objection is true, a reexamination what of the refusal. */
    public String conclusion() {
        boolean passes = outcome == ReviewOutcome.PASS;
        if (isInvestigation()) {
            return passes ? "不属实" : "属实";
        }
        if (isReexamination()) {
            return passes ? "撤销原决定" : "维持原决定";
        }
        return outcome.chinese();
    }

    /** Whether it only informs those who decide about the case: no case ends by it. */
    public boolean isAdvisory() {
        return ADVISORY.contains(step);
    }
}
