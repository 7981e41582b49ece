package org.guangsha.stock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One change of a dwelling's state.
 *
 * @param person log-in of who did it, empty where the procedure did it by itself
 * @param from {@code null} for its entry into the stock
 * @param effectiveOn the day it counts from
 */
public record DwellingChange(
        Instant at,
        String person,
        DwellingState from,
        DwellingState to,
        String batch,
        String caseNo,
        LocalDate effectiveOn,
        String why) {}
