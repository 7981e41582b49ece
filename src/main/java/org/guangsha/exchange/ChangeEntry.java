package org.guangsha.exchange;

import java.time.LocalDate;

/**
 * A line of a file of events, found sound.
 *
 * @param number lasting and its source's own
 * @param words without identity numbers
 */
public record ChangeEntry(String number, String idNumber, RegisteredChange kind, LocalDate on, String words) {

    /** Without the person. */
    @Override
    public String toString() {
        return "ChangeEntry[%s]".formatted(number);
    }
}
