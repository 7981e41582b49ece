package org.guangsha.requalification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a household's file against what other registers said of it, by the rules of an application, and keeps what was found. */
@Service
public class HouseholdChecks {

    private static final String NOTHING_KNOWN = "没有其他部门的核查资料，须由家庭申报、人工复核";

    private final RequalificationTable table;

    HouseholdChecks(RequalificationTable table) {
        this.table = table;
    }

    /**
     * Checks one household and writes outcome and words into its row, the finding into the case's file.
     *
     * @return the outcome; one that is known already stays
     */
    @Transactional
    public CheckOutcome check(Requalification one) {
        if (one.outcome() != null) {
            return one.outcome();
        }
        table.checked(one.id(), CheckOutcome.DOUBTFUL, NOTHING_KNOWN, null);
        return CheckOutcome.DOUBTFUL;
    }
}
