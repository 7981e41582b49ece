package org.guangsha.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The last day of a period.
 *
 * @param provisional whether the result rests on a year whose holidays the State Council has not announced
 */
public record DueDate(LocalDate due, boolean provisional) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 24:00 of the last day in Asia/Shanghai (Civil Code art. 203). */
    public Instant endsAt() {
        return due.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
