package org.guangsha.models.rules;

import java.util.Set;
import java.util.function.Predicate;

/**
 * The languages that models are written in besides their own.
 *
 * @param expressions of diagrams, {@code ${clocks.endOf(lastDay)}}
 * @param feel of tables and forms
 * @param cron whether a timer's cycle in the manner of cron is valid
 */
public record Grammar(El.Reader expressions, Feel feel, Predicate<String> cron) {

    /** Reads FEEL. */
    public interface Feel {

        /** The variables an expression reads. */
        Set<String> expression(String text) throws El.Unreadable;

        /** The variables that an entry of an input column reads. */
        Set<String> tests(String text) throws El.Unreadable;
    }
}
