package org.guangsha.appeal;

import java.time.LocalDate;

/**
 * A refusal as an appeal sees it.
 *
 * @param step id of the step that refused
 * @param until last day, included, to appeal it
 */
record Refusal(String step, LocalDate on, LocalDate until) {

    boolean isLateOn(LocalDate day) {
        return day.isAfter(until);
    }
}
