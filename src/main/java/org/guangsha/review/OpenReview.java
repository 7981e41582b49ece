package org.guangsha.review;

import java.time.LocalDate;

/**
 * A review nobody has finished.
 *
 * @param task id of its task
 * @param step id of the step that asked for it, title its name
 * @param begun the day its task was offered
 * @param dueOn null where somebody cleared the date
 * @param workingDays how many it may take
 * @param resumed its last day where its clock stood still, else null
 */
record OpenReview(
        String task,
        String caseNo,
        String step,
        String title,
        LocalDate begun,
        LocalDate dueOn,
        int workingDays,
        LocalDate resumed) {}
