package org.guangsha.subsidy.rules;

/**
 * What a run does to the debt of a household that was paid too much, in fen: a debt that months gone by brought about arises,
 * and what the household is entitled to since is set off against it.
 *
 * @param aroseFen added to the debt, not negative
 * @param setOffFen taken from it, not negative
 */
public record Overpaid(long aroseFen, long setOffFen) {

    public static final Overpaid NOTHING = new Overpaid(0, 0);

    /**
     * Compares the debt that stands in the books with the one that follows from entitlement and payments.
     *
     * @param settled by the run
     * @param debtFen sum of what arose less what was set off in all runs before
     */
    public static Overpaid of(Settlement settled, long debtFen) {
        long before = Math.max(0, -settled.carriedFen());
        long after = Math.max(0, -settled.leftFen());
        long arose = Math.max(0, before - debtFen);
        return new Overpaid(arose, debtFen + arose - after);
    }

    public boolean isNothing() {
        return aroseFen == 0 && setOffFen == 0;
    }
}
