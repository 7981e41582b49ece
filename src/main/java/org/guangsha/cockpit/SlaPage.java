package org.guangsha.cockpit;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the list.
 *
 * @param total how many there are on all pages
 * @param page from 1
 */
record SlaPage(List<Row> rows, long total, int page, int pages, LocalDate today, LocalDate until) {

    /**
     * A clock that is late or soon due.
     *
     * @param caseNo the case's number, or the business key of a procedure that is about no case
     * @param isCase whether there is a case file of this number
     * @param applicant name in full; empty where it is about no case
     * @param step name of the task, empty where the clock is that of the whole case
     * @param assignee name of who took the task, empty while nobody did
     * @param instance the process instance shown in Cockpit, null where none is under way
     * @param left how long there is, in words
     */
    record Row(
            String caseNo,
            boolean isCase,
            String applicant,
            String step,
            String office,
            String assignee,
            String instance,
            LocalDate lastDay,
            boolean late,
            String left) {}
}
