package org.guangsha.sla;

import java.time.LocalDate;

/**
 * Days on which a case's clock stood still.
 *
 * @param cause what it waited for, {@code supplement-17}
 * @param from the day it stopped: still counted
 * @param latest the day on which it goes on at the latest
 * @param to the day it went on, the last one lost; null while it stands
 */
public record Pause(String caseNo, String cause, LocalDate from, LocalDate latest, LocalDate to) {

    boolean isOpen() {
        return to == null;
    }
}
