package org.guangsha.stock;

import java.util.Map;

/** How many dwellings of a project are in each state. */
public record ProjectStates(Project project, Map<DwellingState, Integer> counts) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(DwellingState state) {
        return counts.getOrDefault(state, 0);
    }
}
