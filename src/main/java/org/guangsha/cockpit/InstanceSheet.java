package org.guangsha.cockpit;

import java.time.LocalDate;
import java.util.List;

/**
 * The clocks of the case an instance belongs to.
 *
 * @param file whether there is a case file that the asker may read
 * @param clocks the whole case in front, then open steps, then those done
 */
record InstanceSheet(String caseNo, boolean file, List<Running> clocks, List<Late> breaches, List<Stand> pauses) {

    /**
     * A clock.
     *
     * @param here whether it belongs to the instance looked at
     * @param began day on which the counting began
     * @param lastDay null where there is no date
     * @param provisional whether the holidays of its year are not announced yet
     * @param ended the day the work was done, null while it runs
     * @param left how long there is, in words; empty once it is done
     * @param late whether it is, or was when it stopped, beyond its last day
     */
    record Running(
            String name,
            String office,
            String assignee,
            boolean here,
            LocalDate began,
            LocalDate lastDay,
            boolean provisional,
            LocalDate ended,
            String left,
            boolean late) {}

    /** @param cleared null while it is open */
    record Late(String name, String office, LocalDate lastDay, LocalDate breached, LocalDate cleared) {}

    /** @param to null while the clock stands */
    record Stand(String cause, LocalDate from, LocalDate latest, LocalDate to) {}
}
