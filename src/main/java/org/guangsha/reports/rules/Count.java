package org.guangsha.reports.rules;

/**
 * A figure of one place, as the database counted it.
 *
 * @param area code of a street or of an area above one
 * @param step what people call the step, empty where the measure has none
 * @param days the days that each of them took, 0 where the measure has none
 * @param amount how many there were
 */
public record Count(Measure measure, String area, String step, int days, int amount) {}
