package org.guangsha.letters;

import java.time.LocalDate;

/**
 * That a household received a letter 送达, as an office recorded it.
 *
 * @param letter id of the letter
 * @param on the day it was received
 * @param person log-in of who recorded it
 */
public record Delivery(long letter, LocalDate on, DeliveryWay way, String person) {

    /** {@code 2026-03-05 当面送达}. */
    public String words() {
        return on + " " + way.chinese();
    }
}
