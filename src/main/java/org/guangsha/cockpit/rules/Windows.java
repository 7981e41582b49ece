package org.guangsha.cockpit.rules;

import java.time.LocalDate;

/**
 * Up to when work is soon due.
 *
 * @param one the first working day after today
 * @param three the third working day after today
 */
public record Windows(LocalDate today, LocalDate one, LocalDate three) {}
