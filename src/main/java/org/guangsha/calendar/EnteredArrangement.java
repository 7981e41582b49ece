package org.guangsha.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.guangsha.calendar.rules.Arrangement;

/**
 * An arrangement somebody entered.
 *
 * @param id counts the announcements from 1
 * @param reason why a year known before was entered again, empty for a new one
 * @param person log-in
 * @param recounted when the last open date was worked out again, null while some are not
 */
record EnteredArrangement(
        long id, Arrangement arrangement, String reason, String person, Instant at, Instant recounted) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    LocalDate on() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
