package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guangsha.policy.Programme;
import org.guangsha.rent.rules.OverstaySteps;

/**
 * A dwelling let to a household.
 *
 * @param seat code of the housing department's seat, the area of its postings
 * @param ended last day of the tenancy, null while it lasts
 * @param raised first day of market rent after a violation, null without one
 * @param overstayed first day after the term in which it was to be vacated, null while it is in its term
 * @param terms in the order they were set, each in force until the next begins
 * @param recountFrom first month whose rent is not yet, or no longer, charged as the terms have it
 */
public record Tenancy(
        String caseNo,
        long householdId,
        String dwellingCode,
        String communityCode,
        String seat,
        Programme programme,
        LocalDate begun,
        LocalDate ended,
        LocalDate raised,
        LocalDate overstayed,
        List<Term> terms,
        YearMonth recountFrom) {

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(ended);
    }

    /** The terms of a day; the one set last counts where two begin on the same day. */
    public Term termOn(LocalDate day) {
        Term found = terms.get(0);
        for (Term term : terms) {
            if (!term.from().isAfter(day)) {
                found = term;
            }
        }
        return found;
    }

    public boolean isRaisedOn(LocalDate day) {
        return raised != null && !day.isBefore(raised);
    }

    /** How many calendar months of overstaying this day falls into: 1 in the month it began, 0 before. */
    public int overstayMonth(LocalDate day) {
        return OverstaySteps.month(overstayed, day);
    }
}
