package org.guangsha.subsidy.rules;

/**
 * What {@code subsidy.dmn} answers for a household.
 *
 * @param rateFen published rate of its income level, fen per m² and month; 0 where the level gets none
 * @param percent of the rate that is paid at its income
 * @param words why, for the household
 */
public record Step(long rateFen, int percent, String words) {}
