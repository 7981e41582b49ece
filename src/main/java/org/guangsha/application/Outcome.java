package org.guangsha.application;

import java.time.LocalDate;

/** How a case was closed: the reason's code first, then the words the household reads. */
public record Outcome(CaseOutcome outcome, String reasonCode, String words, LocalDate on) {}
