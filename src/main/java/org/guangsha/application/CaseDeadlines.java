package org.guangsha.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.guangsha.sla.DueLine;
import org.guangsha.sla.OfficeDue;

/**
 * Cases whose clock runs, by their last day (H21.5): those under way, among them those granted where the household is not provided for
 * yet. The office is that of the procedure, which decides.
 */
public interface CaseDeadlines {

    /** How many cases of these offices end on each day between these two. */
    List<OfficeDue> counts(Collection<String> offices, LocalDate from, LocalDate to);

    /** As many as asked for of those whose last day lies between these two, the most urgent in front. */
    List<DueLine> first(Collection<String> offices, LocalDate from, LocalDate to, int most);

    /** Whether the clock of this case runs. */
    boolean runs(String caseNo);
}
