package org.guangsha.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.cockpit.rules.StepTime;

/**
 * How fast a procedure's steps are, in all its versions.
 *
 * @param since the day from which finished tasks and breaches are counted
 * @param steps in the order of the diagram
 * @param callers where its tasks are done for other procedures: by the step that called it
 */
record DefinitionSheet(String process, LocalDate since, List<Step> steps, List<Caller> callers) {

    /**
     * A step of the diagram.
     *
     * @param happened breaches since that day
     * @param open breaches that are open now
     * @param time null where none of its tasks was finished since that day
     */
    record Step(String id, String name, long happened, long open, StepTime time) {}

    /** @param process name of the procedure that calls */
    record Caller(String process, String step, String name, StepTime time) {}
}
