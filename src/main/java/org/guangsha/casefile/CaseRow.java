package org.guangsha.casefile;

import java.time.Instant;
import java.util.List;
import org.guangsha.application.CaseSummary;

/**
 * A case as a line of the list.
 *
 * @param applicant name in full
 * @param steps names of the steps it stands at
 * @param due when the first of its open tasks is due, null where none is
 */
record CaseRow(CaseSummary summary, String applicant, List<String> steps, Instant due, boolean overdue) {

    /** Where it stands, in words. */
    public String where() {
        if (summary.ended().isPresent()) {
            return summary.outcome().outcome().chinese();
        }
        if (summary.facts().acceptedOn() == null) {
            return "待补齐材料";
        }
        return steps.isEmpty() ? "办理中" : String.join("、", steps);
    }
}
