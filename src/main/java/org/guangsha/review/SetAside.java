package org.guangsha.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which refusals a reexamination has set aside. Pure. */
final class SetAside {

    private SetAside() {}

    /** @param opinions of one case in the order they were given */
    static Set<RefusalReason> reasons(List<Opinion> opinions, String step) {
        EnumSet<RefusalReason> aside = EnumSet.noneOf(RefusalReason.class);
        Opinion refusal = null;
        for (Opinion opinion : opinions) {
            if (opinion.isReexamination() && opinion.outcome() == ReviewOutcome.PASS && refusal != null) {
                if (refusal.step().equals(step)) {
                    aside.add(refusal.reason());
                }
                refusal = null;
            } else if (opinion.outcome() == ReviewOutcome.REFUSE && !opinion.isAdvisory()) {
                refusal = opinion;
            }
        }
        return aside;
    }
}
