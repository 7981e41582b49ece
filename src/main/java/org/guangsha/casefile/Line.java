package org.guangsha.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A line of the timeline.
 *
 * @param timed false where only the day is known
 * @param what the act in a few words
 * @param person log-in of who did it, empty where nobody in particular did
 * @param office id of the office it concerns, empty where none in particular
 * @param why grounds and words, empty where there are none
 */
record Line(Instant at, boolean timed, LineKind kind, String what, String person, String office, String why) {

    static Line at(Instant at, LineKind kind, String what, String person, String office, String why) {
        return new Line(at, true, kind, what, text(person), text(office), text(why));
    }

    /** Of a day whose hour nobody noted: stands at its beginning. */
    static Line on(LocalDate day, ZoneId zone, LineKind kind, String what, String why) {
        return new Line(day.atStartOfDay(zone).toInstant(), false, kind, what, "", "", text(why));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
