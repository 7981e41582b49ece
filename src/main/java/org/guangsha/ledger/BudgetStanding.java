package org.guangsha.ledger;

/**
 * How a year's budget of an area stands, in fen.
 *
 * @param area code of the housing department's seat
 * @param set whether a budget was ever set
 * @param budgetFen what was set last, 0 where nothing was
 * @param encumberedFen approved and still owed: 应付补贴 and 银行退回待付 at the end of the year
 * @param spentFen approved in the year and handed to the bank
 */
public record BudgetStanding(String area, boolean set, long budgetFen, long encumberedFen, long spentFen) {

    /** What may still be approved; negative where more was than the budget allows. */
    public long leftFen() {
        return budgetFen - encumberedFen - spentFen;
    }

    /** Percent of the budget that is spoken for, 0 without one. */
    public int usedPercent() {
        return budgetFen == 0 ? 0 : (int) Math.min(999, (encumberedFen + spentFen) * 100 / budgetFen);
    }
}
