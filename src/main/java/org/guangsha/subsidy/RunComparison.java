package org.guangsha.subsidy;

import java.util.List;

/**
 * A run beside the last one that paid before it. Money in fen.
 *
 * @param payments how many households are paid
 * @param payFen what they are paid together
 * @param monthFen of which for the month itself
 * @param carriedFen of which made good for earlier months, less what is kept back
 * @param added households entitled this month that were not in the last run
 * @param ended households entitled in the last run that are not any more
 * @param changed households whose monthly amount differs
 * @param unpayable households to whom something is due but whose account nobody knows
 * @param unpaidFen what is due to those
 * @param refused payments the bank sent back
 * @param owedFen what households owe after the run
 */
public record RunComparison(
        int payments,
        long payFen,
        long monthFen,
        long carriedFen,
        int added,
        int ended,
        int changed,
        int unpayable,
        long unpaidFen,
        int refused,
        long owedFen,
        List<AreaTotal> areas) {

    /** An area's households and payments, now and in the last run. */
    public record AreaTotal(String area, String name, int households, long beforeFen, long nowFen) {}

    /**
     * A household that is new, ended, changed, unpayable or refused.
     *
     * @param payee masked; empty where nobody is named
     */
    public record Household(
            String caseNo, String community, String payee, long beforeFen, long nowFen, String reason) {}
}
