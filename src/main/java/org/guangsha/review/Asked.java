package org.guangsha.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What this review must contain.
 *
 * @param verification whether it must be said how the facts were verified (R03)
 * @param returnsTo ids of the steps to which the case may be returned; none where there are none
 * @param maySupplement whether papers may be asked for: once a step (R01)
 * @param barred reasons by which it may not be refused again, because a reexamination has set them aside (R09)
 * @param begun the day the case was received: nothing was verified before; null where nothing is verified
 * @param today nothing is verified tomorrow
 */
record Asked(
        boolean verification,
        List<String> returnsTo,
        boolean maySupplement,
        Set<RefusalReason> barred,
        LocalDate begun,
        LocalDate today) {}
