package org.guangsha.standards.yearly;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.guangsha.area.Department;
import org.guangsha.standards.rules.Figure;

/**
 * What a department has proposed; never changed, a later one takes its place.
 *
 * @param round how often the city had sent the draft back before
 * @param words what the figures are founded on
 * @param by log-in
 */
public record Proposal(
        Department department, int round, Map<Figure, BigDecimal> figures, String words, String by, Instant at) {}
