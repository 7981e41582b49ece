package org.guangsha.requalification;

import java.time.LocalDate;

/**
 * What gave rise to an early requalification, or was added to one that was open.
 *
 * @param since the day it happened
 * @param words without identity numbers
 * @param by log-in of whoever took it down, null where other offices' data told it
 */
public record Report(Cause cause, LocalDate since, String words, LocalDate on, String by) {

    /** In a sentence for people. */
    public String told() {
        return "%s（%s）：%s".formatted(cause.chinese(), since, words);
    }
}
