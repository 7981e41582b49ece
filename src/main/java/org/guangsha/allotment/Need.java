package org.guangsha.allotment;

import java.util.Set;

/**
 * What a household needs of a dwelling and where it would live.
 *
 * @param accessible whether it needs one without steps
 * @param communities codes of the communities it would move to, empty for any
 */
public record Need(boolean accessible, Set<String> communities) {

    static final Need NONE = new Need(false, Set.of());

    public boolean isNone() {
        return equals(NONE);
    }

    public Need {
        communities = Set.copyOf(communities);
    }
}
