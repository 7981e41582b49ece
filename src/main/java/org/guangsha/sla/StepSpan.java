package org.guangsha.sla;

import java.time.LocalDate;

/**
 * Tasks of a step that were begun, finished and due on the same days.
 *
 * @param process the procedure the step is part of
 * @param step id of the step in its diagram: a task, or the call of a procedure whose task it is
 * @param title the step's name when it was done, null for a task of the procedure itself
 */
public record StepSpan(
        String process, String step, String title, LocalDate began, LocalDate ended, LocalDate due, long count) {}
