package org.guangsha.ledger;

import org.guangsha.money.Yuan;

/** An account's line as the page shows it; amounts in yuan, balances with the side they stand on. */
public record TrialRow(String account, String name, String opening, String debit, String credit, String closing) {

    static TrialRow of(TrialLine line) {
        return new TrialRow(
                line.account().name(),
                line.account().chinese(),
                sided(line.account().side(), line.openingFen()),
                amount(line.debitFen()),
                amount(line.creditFen()),
                sided(line.account().side(), line.closingFen()));
    }

    private static String sided(Side own, long fen) {
        if (fen == 0) {
            return "平";
        }
        Side side = fen > 0 ? own : Side.values()[1 - own.ordinal()];
        return side.chinese() + " " + Yuan.grouped(Math.abs(fen));
    }

    private static String amount(long fen) {
        return fen == 0 ? "—" : Yuan.grouped(fen);
    }
}
