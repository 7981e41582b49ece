package org.guangsha.demo;

import java.util.Set;
import org.guangsha.policy.Mode;

/** How far the cases of the demonstration have come; each is left waiting there, in time unless it says overdue. */
enum DemoStage {
    COMMUNITY_NEW(0, "社区初审"),
    COMMUNITY_SECOND(0, "社区初审"),
    COMMUNITY_OVERDUE(0, "社区初审"),
    COMMUNITY_NOTICE(1),
    STREET(2, "街道（镇）审核"),
    OTHER_STREET(2, "街道（镇）审核"),
    STREET_NOTICE(3),
    HOUSING(4, "住房保障部门审核", "民政收入意见"),
    HOUSING_SECOND(4, "住房保障部门审核"),
    DECISION(6, "作出决定"),
    GRANTED(7),
    /** Granted, the agreement is to be signed. */
    TO_SIGN(7, "签订协议"),
    REFUSED(7),
    /** The community has asked for papers; the window waits for them. */
    PAPERS_OWED(1, 2),
    /** Somebody objects today to the street's notice. */
    OBJECTED(3, 2),
    /** Refused by the department; the household appeals today. */
    APPEALED(5, 2),
    /** Paid since long. */
    PAID(7, 75),
    /** Waits for the right to buy. */
    WAITING_TO_BUY(7, 20),
    /** Waits for a dwelling, bridged by the subsidy when the two months are over. */
    WAITING_FOR_DWELLING(7, 20),
    /** Paid since last month or this one. */
    PAID_LATELY(7, 40),
    WAITING_TO_RENT(7, 10);

    private final int steps;
    private final int rest;
    private final Set<String> waitsAt;

    /** @param steps behind it, of: community, notice, street, notice, department, notice, decision */
    DemoStage(int steps, String... waitsAt) {
        this.steps = steps;
        this.rest = 0;
        this.waitsAt = Set.of(waitsAt);
    }

    /** @param rest days the case has stood there already */
    DemoStage(int steps, int rest) {
        this.steps = steps;
        this.rest = rest;
        this.waitsAt = Set.of();
    }

    int rest() {
        return rest;
    }

    int steps() {
        return steps;
    }

    boolean isOverdue() {
        return this == COMMUNITY_OVERDUE;
    }

    /** What the household wishes, null where it takes either. */
    Mode wish() {
        return switch (this) {
            case WAITING_FOR_DWELLING -> Mode.DWELLING;
            case PAID, PAID_LATELY -> Mode.SUBSIDY;
            default -> null;
        };
    }

    /** Whether this task, named after its step, is left for the visitor of the demonstration. */
    boolean waitsAt(String task) {
        return waitsAt.stream().anyMatch(task::startsWith);
    }
}
