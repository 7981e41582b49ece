package org.guangsha.sla;

import java.time.LocalDate;

/**
 * A clock that is late or soon due, as a line of a list.
 *
 * @param caseNo the case's number, or the business key of a procedure that is about no case
 * @param task name of the open task, null where it is about a whole case
 * @param assignee log-in of who took the task, null while nobody did
 * @param instance the process instance that holds the task, null where it is about a whole case
 */
public record DueLine(
        ClockKind clock,
        String caseNo,
        String task,
        String assignee,
        String instance,
        String office,
        LocalDate lastDay) {}
