package org.guangsha.exit;

import java.time.YearMonth;
import org.guangsha.subsidy.AwardKind;

/**
 * An award as it stood before an exit ended it.
 *
 * @param to last month that was to be paid, null where no end was known; then there is no reason either
 */
record StoppedAward(AwardKind kind, YearMonth to, String endReason) {}
