package org.guangsha.ledger;

/**
 * An account's line of a trial balance, in fen.
 *
 * @param openingFen where it stood before the period, positive on the account's own side
 * @param debitFen turnover on the left within the period
 * @param creditFen turnover on the right within the period
 */
public record TrialLine(Account account, long openingFen, long debitFen, long creditFen) {

    /** Where it stands at the end of the period, positive on the account's own side. */
    public long closingFen() {
        return openingFen + account.side().balance(debitFen, creditFen);
    }
}
