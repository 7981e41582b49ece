package org.guangsha.exit;

import java.time.LocalDate;

/**
 * How a dwelling came back, as the official enters it.
 *
 * @param on the day of the hand-over, last day of the tenancy
 * @param water reading of the meter, as gas and electricity; empty where there is no meter
 * @param state what the dwelling was found like
 */
public record HandOver(LocalDate on, String water, String electricity, String gas, String state) {}
