package org.guangsha.subsidy;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months for which a case is paid nothing, now or later (FACTS yearly review: no back-pay).
 *
 * @param orderedOn the day it was decided
 * @param from first month that is not paid
 * @param until first month that is paid again, null while nobody has said when; not after {@code from} where none was left out
 */
public record Pause(LocalDate orderedOn, YearMonth from, YearMonth until, String reason) {

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && (until == null || month.isBefore(until));
    }
}
