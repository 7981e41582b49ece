package org.guangsha.requalification.rules;

import java.math.BigDecimal;
import java.util.List;
import org.guangsha.eligibility.Facts;

/**
 * A household as the registers and its file together show it.
 *
 * @param facts the figures it is judged by now
 * @param ownArea m² it has, all of it together
 * @param doubts what only the household itself can settle, in sentences
 * @param changes what is different from the file beyond doubt, in sentences
 */
public record Compared(Facts facts, BigDecimal ownArea, List<String> doubts, List<String> changes) {}
