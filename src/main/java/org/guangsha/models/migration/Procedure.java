package org.guangsha.models.migration;

import java.util.List;

/**
 * A procedure with the versions that matter.
 *
 * @param older those that still have cases, the newest first
 */
record Procedure(Version latest, List<Version> older) {

    /** @param versions of one procedure, the newest first */
    static Procedure of(List<Version> versions) {
        return new Procedure(
                versions.get(0),
                versions.stream()
                        .skip(1)
                        .filter(version -> version.running() > 0)
                        .toList());
    }
}
