package org.guangsha.calendar;

import java.time.LocalDate;

/**
 * A year's holidays have been announced, or are about to be.
 *
 * @param before the calendar by which open dates were worked out
 * @param after the calendar by which they are to be
 * @param today days before it are over
 */
public record CalendarChange(CalendarEdition before, CalendarEdition after, LocalDate today) {}
