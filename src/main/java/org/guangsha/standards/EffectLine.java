package org.guangsha.standards;

import org.guangsha.policy.Programme;

/**
 * How many households of one area and programme a draft would do one thing to.
 *
 * @param area code of the area whose housing department decides
 * @param monthlyFen what these households would together have more (less where negative) each month; 0 where the effect is not one of
 *     money or its money is not known
 */
public record EffectLine(String area, Programme programme, EffectKind kind, long households, long monthlyFen) {}
