package org.guangsha.ledger;

/**
 * Where a budget does not suffice.
 *
 * @param area code of the housing department's seat
 * @param budgetFen the year's budget, 0 where none is set
 * @param leftFen what is left of it, not below 0
 * @param wantedFen what was asked for
 * @param words for people: area, what is wanted, what is left, what is missing
 */
public record Shortfall(String area, long budgetFen, long leftFen, long wantedFen, String words) {

    public long missingFen() {
        return wantedFen - leftFen;
    }
}
