package org.guangsha.calendar;

import java.time.LocalDate;
import org.guangsha.calendar.rules.WorkingDays;

/** A day before 2010 or after 2099: there is no arrangement to count by. */
public class OutsideCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutsideCalendar(LocalDate day) {
        super("工作日历只含 " + WorkingDays.FIRST + " 至 " + WorkingDays.LAST + "，不含 " + day);
    }
}
