package org.guangsha.sla;

/** The two levels at which time is kept (H21.5): a department's step, and the household's whole case. */
public enum ClockKind {
    STEP,
    CASE
}
