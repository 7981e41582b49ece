package org.guangsha.calendar.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * One notice of the State Council on the holidays of a year.
 *
 * @param notice its number, 国办发明电〔2025〕7号
 * @param off the days off, weekends between them included
 * @param workdays the weekend days that are worked instead 调休
 */
public record Arrangement(int year, String notice, List<Holiday> off, List<LocalDate> workdays) {

    /** A run of days off, both ends included. */
    public record Holiday(String name, LocalDate from, LocalDate to) {}
}
