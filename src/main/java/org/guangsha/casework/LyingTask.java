package org.guangsha.casework;

import java.time.LocalDate;

/**
 * An open task as a manager sees it in a list.
 *
 * @param title as Tasklist names it
 * @param caseNo business key of its procedure: the number of the case, whose file tells more
 * @param since the day it came to the office
 * @param due null where it has none
 */
public record LyingTask(String id, String title, String caseNo, String office, LocalDate since, LocalDate due) {}
