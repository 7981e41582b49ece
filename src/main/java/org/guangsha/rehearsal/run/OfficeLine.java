package org.guangsha.rehearsal.run;

import java.util.List;
import org.guangsha.rehearsal.rules.OneMore;

/**
 * What became of an office.
 *
 * @param weeks tasks that waited at the end of each week
 * @param worked minutes of work done by all its reviewers together
 * @param available minutes they were there
 * @param oneMore what one more reviewer would have spared
 */
public record OfficeLine(
        String office, int reviewers, List<Integer> weeks, long worked, long available, OneMore oneMore) {

    /** Share of their time that reviewers had work, percent. */
    public double busy() {
        return available == 0 ? 0 : 100.0 * worked / available;
    }
}
