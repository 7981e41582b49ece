package org.guangsha.supplement;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of missing papers as a reviewer asks for it.
 *
 * @param step id of the step that asks, which may do so once
 * @param title the step's name as people read it
 * @param office who asks, {@code street-130403005}
 * @param reviewer log-in of the person
 * @param papers what is missing, in words
 * @param lastDay last day of the review, had nothing been missing
 */
public record SupplementRequest(
        String caseNo,
        String step,
        String title,
        String office,
        String reviewer,
        List<String> papers,
        LocalDate lastDay) {

    /** Variable of the review that waits: id of the list, by which the papers find it. */
    public static final String VARIABLE = "supplementId";

    /** Variable of a review whose clock stood still: its last day, {@code yyyy-MM-dd}; none while it never did. */
    public static final String RESUMED_LAST_DAY = "resumedLastDay";
}
