package org.guangsha.demo;

import java.util.Set;

/** How far the cases of the demonstration have come; each is left waiting there, in time unless it says overdue. */
enum DemoStage {
    COMMUNITY_NEW(0, "communityReview"),
    COMMUNITY_SECOND(0, "communityReview"),
    COMMUNITY_OVERDUE(0, "communityReview"),
    COMMUNITY_NOTICE(1),
    STREET(2, "streetReview"),
    OTHER_STREET(2, "streetReview"),
    STREET_NOTICE(3),
    HOUSING(4, "housingReview", "incomeOpinion"),
    HOUSING_SECOND(4, "housingReview"),
    DECISION(6, "decision"),
    GRANTED(7),
    REFUSED(7);

    private final int steps;
    private final Set<String> waitsAt;

    /** @param steps behind it, of: community, notice, street, notice, department, notice, decision */
    DemoStage(int steps, String... waitsAt) {
        this.steps = steps;
        this.waitsAt = Set.of(waitsAt);
    }

    int steps() {
        return steps;
    }

    boolean isOverdue() {
        return this == COMMUNITY_OVERDUE;
    }

    /** Whether this step of the diagram is left for the visitor of the demonstration. */
    boolean waitsAt(String step) {
        return waitsAt.contains(step);
    }
}
