package org.guangsha.demo;

/** How far the cases of the demonstration have come; each is left waiting there, in time unless it says overdue. */
enum DemoStage {
    COMMUNITY_NEW(0, false),
    COMMUNITY_SECOND(0, false),
    COMMUNITY_OVERDUE(0, true),
    COMMUNITY_NOTICE(1, false),
    STREET(2, false),
    OTHER_STREET(2, false),
    STREET_NOTICE(3, false),
    HOUSING(4, false),
    HOUSING_SECOND(4, false),
    DECISION(6, false),
    GRANTED(7, false),
    REFUSED(7, false);

    private final int steps;
    private final boolean overdue;

    DemoStage(int steps, boolean overdue) {
        this.steps = steps;
        this.overdue = overdue;
    }

    /** Reviews and notices that lie behind it: community, notice, street, notice, department, notice, decision. */
    int steps() {
        return steps;
    }

    boolean isOverdue() {
        return overdue;
    }

    /** Whether a person, rather than a notice's time, has the next word. */
    boolean waitsForAPerson() {
        return steps % 2 == 0;
    }
}
