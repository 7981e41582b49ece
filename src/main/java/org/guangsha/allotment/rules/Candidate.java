package org.guangsha.allotment.rules;

import java.util.Set;

/**
 * A household that may be offered a dwelling.
 *
 * @param heads persons
 * @param accessible whether it needs a dwelling without steps
 * @param wishes codes of the communities it would move to, empty for any
 * @param refused numbers of the dwellings it has refused
 * @param held whether an offer is open to it, or it has accepted one
 */
public record Candidate(
        String caseNo, int heads, boolean accessible, Set<String> wishes, Set<String> refused, boolean held) {

    public Candidate {
        wishes = Set.copyOf(wishes);
        refused = Set.copyOf(refused);
    }
}
