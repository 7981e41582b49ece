package org.guangsha.review;

import java.time.LocalDate;

/**
 * What this review must contain.
 *
 * @param verification whether it must be said how the facts were verified (R03)
 * @param mayReturn whether there is a level below to return to
 * @param begun the day the case was received: nothing was verified before; null where nothing is verified
 * @param today nothing is verified tomorrow
 */
record Asked(boolean verification, boolean mayReturn, LocalDate begun, LocalDate today) {}
