package org.guangsha.models.migration;

import java.time.Instant;

/**
 * A version of a procedure.
 *
 * @param release id of the release it came with, 0 where none is known
 * @param deployed when, null where not known
 * @param running instances under way on it, called ones too
 */
public record Version(String id, String key, String name, int number, long release, Instant deployed, long running) {

    /** What people call the procedure. */
    public String title() {
        return name == null || name.isEmpty() ? key : name;
    }
}
