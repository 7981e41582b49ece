package org.guangsha.reports;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Period;

/**
 * The counts of a period.
 *
 * @param madeOn the day they were counted
 * @param provisional whether working days of the period rest on a year whose holidays are not announced
 * @param layout version of the look it is printed with
 * @param months from acceptance until a household is to be provided for, as the policy was
 */
public record PeriodReport(
        Period period, LocalDate madeOn, boolean provisional, int layout, int months, List<Count> counts) {

    /** The version new reports are printed with; one in use never changes. */
    static final int LAYOUT = 1;
}
