package org.guangsha.models.migration;

import java.util.List;
import java.util.Map;

/**
 * How instances of one version would go on in another.
 *
 * @param rows in the order of the old diagram
 * @param chosen what the analyst mapped by hand, source to target
 * @param refused why the engine takes no such plan at all
 */
record Plan(
        Version from,
        Version to,
        List<PlanRow> rows,
        Map<String, String> chosen,
        boolean restartTimers,
        List<String> refused) {

    public long mapped() {
        return rows.stream().filter(PlanRow::isMapped).count();
    }

    public List<PlanRow> unmapped() {
        return rows.stream().filter(row -> !row.isMapped()).toList();
    }

    public List<PlanRow> byHand() {
        return rows.stream().filter(PlanRow::chosen).toList();
    }

    public long blocked() {
        return rows.stream()
                .filter(PlanRow::isBlocking)
                .mapToLong(PlanRow::standing)
                .sum();
    }

    public boolean isPossible() {
        return refused.isEmpty() && blocked() == 0;
    }
}
