package org.guangsha.sla;

import java.time.LocalDate;

/**
 * How many clocks of an office end, or ended, on a day.
 *
 * @param office whose they are, {@code street-130403005}
 */
public record OfficeDue(String office, ClockKind clock, LocalDate lastDay, long count) {}
