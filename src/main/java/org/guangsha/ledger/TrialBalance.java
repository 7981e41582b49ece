package org.guangsha.ledger;

import java.util.List;

/** The accounts of a book over a period, and whether its two sides are alike. */
public record TrialBalance(Book book, List<TrialLine> lines) {

    public long debitFen() {
        return lines.stream().mapToLong(TrialLine::debitFen).sum();
    }

    public long creditFen() {
        return lines.stream().mapToLong(TrialLine::creditFen).sum();
    }

    /** What the accounts stand at on the left less what they stand at on the right: 0 in a sound book. */
    public long differenceFen() {
        return lines.stream()
                .mapToLong(line -> line.account().side() == Side.DEBIT ? line.closingFen() : -line.closingFen())
                .sum();
    }
}
