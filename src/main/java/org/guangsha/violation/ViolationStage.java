package org.guangsha.violation;

import java.time.LocalDate;

/**
 * Where an open violation stands.
 *
 * @param step id of the step it waits in, empty while the program works on it
 * @param name the step's name as people read it
 * @param until last day of its term, null where none runs
 */
public record ViolationStage(String step, String name, LocalDate until) {

    static final ViolationStage WORKING = new ViolationStage("", "系统办理中", null);

    /** The household may speak to facts and grounds. */
    public boolean isHeard() {
        return "awaitViolationStatement".equals(step);
    }

    public boolean isAppealable() {
        return "awaitViolationAppeal".equals(step);
    }

    public boolean isLateOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
