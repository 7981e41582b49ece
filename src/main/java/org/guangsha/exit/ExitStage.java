package org.guangsha.exit;

import java.time.LocalDate;

/**
 * Where an open exit stands.
 *
 * @param step id of the step it waits in, empty while the program works on it
 * @param name the step's name as people read it
 * @param until last day of its term, null where none runs
 */
public record ExitStage(String step, String name, LocalDate until) {

    static final ExitStage WORKING = new ExitStage("", "系统办理中", null);

    /** The household may speak to the grounds. */
    public boolean isHeard() {
        return "awaitStatement".equals(step);
    }

    public boolean isAppealable() {
        return "awaitAppeal".equals(step);
    }

    public boolean isExtendable() {
        return "awaitHandOver".equals(step);
    }

    public boolean awaitsHandOver() {
        return isExtendable() || "awaitLateHandOver".equals(step);
    }

    public boolean isLateOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
