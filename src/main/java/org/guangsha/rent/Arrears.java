package org.guangsha.rent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a tenancy owes that is past its day; none where {@code months} is empty. */
public record Arrears(List<UnpaidMonth> months) {

    public long fen() {
        return months.stream().mapToLong(UnpaidMonth::unpaidFen).sum();
    }

    /** Calendar days since the oldest of it was due; 0 without arrears. */
    public long ageDays(LocalDate today) {
        return months.isEmpty() ? 0 : ChronoUnit.DAYS.between(months.get(0).dueOn(), today);
    }

    /** Full months of which nothing is paid, together; the part of a month a tenancy began or ended in is none. */
    public long wholeMonths() {
        return months.stream().filter(UnpaidMonth::isFullMonthUnpaid).count();
    }
}
