package org.guangsha.exit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A household's exit as far as it has come; what is not done yet is null.
 *
 * @param since the day the ground arose
 * @param words the facts found, or the household's own declaration
 * @param toldOn date of the letter that told the grounds
 * @param leaves whether it was decided that the household leaves
 * @param from first month without subsidy
 * @param exitToldOn date of the letter of the decision
 * @param leftList whether it left the waiting list by this exit
 * @param vacateBy last day to vacate the dwelling, extensions counted
 */
public record ExitFacts(
        long id,
        String caseNo,
        String communityCode,
        ExitGround ground,
        LocalDate since,
        String words,
        LocalDate openedOn,
        String openedBy,
        LocalDate toldOn,
        LocalDate statedOn,
        String statement,
        LocalDate decidedOn,
        String decidedBy,
        Boolean leaves,
        YearMonth from,
        String decision,
        LocalDate exitToldOn,
        boolean leftList,
        LocalDate appealedOn,
        String appeal,
        LocalDate reexaminedOn,
        Boolean upheld,
        String reexamination,
        LocalDate vacateBy,
        HandOver handOver,
        LocalDate closedOn,
        ExitOutcome outcome,
        List<Extension> extensions) {

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Whether the dwelling was to be back before this day and is not. */
    public boolean isOverstayedOn(LocalDate day) {
        return isOpen() && vacateBy != null && handOver == null && day.isAfter(vacateBy);
    }

    /** What letters of this exit are issued for. */
    String occasion() {
        return "exit-" + id;
    }
}
