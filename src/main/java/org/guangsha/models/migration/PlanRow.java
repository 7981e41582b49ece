package org.guangsha.models.migration;

import java.util.List;

/**
 * What becomes of one step of the old diagram.
 *
 * @param target id in the new diagram, empty where it maps to nothing
 * @param standing cases that stand there
 * @param why what is wrong, or what follows from it; empty where nothing
 * @param options what it may be mapped to instead, empty where it maps by itself
 */
record PlanRow(
        String source,
        String sourceName,
        String target,
        String targetName,
        long standing,
        boolean chosen,
        String why,
        List<Option> options) {

    /** An element of the new diagram. */
    record Option(String id, String name) {}

    public boolean isMapped() {
        return !target.isEmpty();
    }

    /** Whether cases stand where the new diagram has no place for them. */
    public boolean isBlocking() {
        return !isMapped() && standing > 0;
    }
}
