package org.guangsha.policy;

import java.util.Set;

/**
 * A paper an application must bring.
 *
 * @param kind code as kept in the household file; asked for once per condition
 * @param title the name people see
 * @param programmes the programmes that ask for it
 */
public record PaperRule(String kind, String title, Set<Programme> programmes, PaperCondition when, String source) {}
