package org.guangsha.calendar;

import java.util.List;

/** Whoever keeps dates of open cases that were worked out by the calendar; every bean of it is asked, by {@code @Order}. */
public interface CaseDates {

    /**
     * What the change does to every open date kept here, of all cases; changes nothing.
     *
     * @param soFar what those asked before have answered
     */
    List<DateMove> moves(CalendarChange change, List<DateMove> soFar);

    /** Whether this line is one of its own. */
    boolean keeps(DateMove move);

    /**
     * Writes the new date and moves the timer that waits for it; in the transaction of the case.
     *
     * @return false where the date is no longer open, or no longer what the line says; then nothing is written
     */
    boolean apply(DateMove move);
}
