package org.guangsha.ledger;

import org.guangsha.area.Area;
import org.guangsha.money.Yuan;

/**
 * An area's line of the budget, as the page shows it.
 *
 * @param spentPercent length of the bar's first part, percent of the budget, at most 100
 * @param encumberedPercent length of its second part; both together at most 100
 */
public record BudgetRow(
        String area,
        String name,
        boolean set,
        String budget,
        String spent,
        String encumbered,
        String left,
        boolean over,
        int usedPercent,
        int spentPercent,
        int encumberedPercent,
        String latestReason) {

    private static final String NOTHING = Yuan.grouped(0);
    private static final int WHOLE = 100;

    /** Whether there is a budget, or was spent without one. */
    public boolean isUsed() {
        return set || !spent.equals(NOTHING) || !encumbered.equals(NOTHING);
    }

    static BudgetRow of(Area area, BudgetStanding standing, String latestReason) {
        int used = standing.usedPercent();
        int shown = Math.min(WHOLE, used);
        int spent = standing.budgetFen() == 0
                ? 0
                : (int) Math.min(shown, Math.max(0, standing.spentFen()) * WHOLE / standing.budgetFen());
        return new BudgetRow(
                area.code(),
                area.name(),
                standing.set(),
                Yuan.grouped(standing.budgetFen()),
                Yuan.grouped(standing.spentFen()),
                Yuan.grouped(standing.encumberedFen()),
                Yuan.grouped(standing.leftFen()),
                standing.leftFen() < 0,
                used,
                spent,
                shown - spent,
                latestReason);
    }
}
