package org.guangsha.exit;

import java.time.LocalDate;

/** More time to vacate a dwelling, granted for a reason. */
public record Extension(int number, LocalDate until, String reason, LocalDate grantedOn) {}
