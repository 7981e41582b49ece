package org.guangsha.requalification;

import java.math.BigDecimal;

/**
 * What a household has, all of its members together.
 *
 * @param incomeFen income of the last twelve months
 * @param ownArea floor area in m²
 */
public record Figures(long incomeFen, long assetsFen, BigDecimal ownArea) {}
