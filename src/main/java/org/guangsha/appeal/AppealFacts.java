package org.guangsha.appeal;

import java.time.LocalDate;

/**
 * An appeal on file.
 *
 * @param grounds why the household appeals, in its words
 * @param refusedStep id of the step that refused, where the case goes on should the refusal not stand
 * @param refusedOn the day the case was refused
 * @param until last day on which the refusal could be appealed
 * @param closedOn null while it is reexamined
 */
public record AppealFacts(
        long id,
        String caseNo,
        LocalDate lodgedOn,
        String grounds,
        String refusedStep,
        LocalDate refusedOn,
        LocalDate until,
        AppealState state,
        LocalDate closedOn) {}
