package org.guangsha.violation;

import java.time.LocalDate;
import java.util.List;

/** How a claim stands: its parts, what was paid of them and what is left. */
public record ClaimStanding(Claim claim, List<Part> parts, List<ClaimPayment> payments) {

    /** A part with what was paid of it; payments fill the oldest part first. */
    public record Part(int number, LocalDate dueOn, long fen, long paidFen, boolean overdue) {

        public boolean isPaid() {
            return paidFen == fen;
        }
    }

    public long paidFen() {
        return payments.stream().mapToLong(ClaimPayment::fen).sum();
    }

    public long leftFen() {
        return claim.fen() - paidFen();
    }

    public boolean isOverdue() {
        return parts.stream().anyMatch(Part::overdue);
    }

    /** What should have been paid by now and was not. */
    public long overdueFen() {
        return parts.stream()
                .filter(Part::overdue)
                .mapToLong(part -> part.fen() - part.paidFen())
                .sum();
    }
}
