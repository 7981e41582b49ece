package org.guangsha.household;

import java.util.Map;

/** How the members are related to whoever applies from now on. Pure; where it does not follow, they live together. */
final class Takeover {

    private static final Map<Relation, Map<Relation, Relation>> SEEN_BY = Map.of(
            Relation.SPOUSE, Map.of(Relation.CHILD, Relation.CHILD, Relation.GRANDCHILD, Relation.GRANDCHILD),
            Relation.CHILD,
                    Map.of(
                            Relation.APPLICANT, Relation.PARENT,
                            Relation.SPOUSE, Relation.PARENT,
                            Relation.CHILD, Relation.SIBLING,
                            Relation.PARENT, Relation.GRANDPARENT),
            Relation.PARENT,
                    Map.of(
                            Relation.APPLICANT, Relation.CHILD,
                            Relation.CHILD, Relation.GRANDCHILD,
                            Relation.SIBLING, Relation.CHILD),
            Relation.SIBLING, Map.of(Relation.SIBLING, Relation.SIBLING, Relation.PARENT, Relation.PARENT));

    private Takeover() {}

    /**
     * @param successor how the successor was related to the applicant before
     * @param member how the member was related to the same applicant
     */
    static Relation relation(Relation successor, Relation member) {
        return SEEN_BY.getOrDefault(successor, Map.of()).getOrDefault(member, Relation.OTHER);
    }
}
