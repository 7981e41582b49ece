package org.guangsha.supplement;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of missing papers.
 *
 * @param dueOn last day to hand them in
 * @param lastDay last day of the review, had nothing been missing
 * @param closedOn null while papers are owed
 */
public record SupplementFacts(
        long id,
        String caseNo,
        String step,
        String title,
        String office,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate lastDay,
        SupplementState state,
        LocalDate closedOn,
        List<Paper> papers) {

    /**
     * One paper of the list.
     *
     * @param suppliedOn null while it is owed
     */
    public record Paper(String words, LocalDate suppliedOn) {}

    static final String CAUSE = "supplement-";

    /** Name by which the case's clock knows what it waits for. */
    String cause() {
        return CAUSE + id;
    }
}
