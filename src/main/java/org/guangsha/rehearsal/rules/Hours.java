package org.guangsha.rehearsal.rules;

import java.time.LocalTime;

/** A stretch of a working day, {@code 09:00} to {@code 12:00}. */
public record Hours(LocalTime from, LocalTime to) {

    int first() {
        return from.toSecondOfDay() / 60;
    }

    int end() {
        return to.toSecondOfDay() / 60;
    }

    int minutes() {
        return end() - first();
    }
}
