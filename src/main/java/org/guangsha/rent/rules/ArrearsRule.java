package org.guangsha.rent.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.rent.Arrears;
import org.guangsha.rent.Charge;
import org.guangsha.rent.UnpaidMonth;

/** Which months are owed: what comes in, and what was charged too much, pays the oldest month first. */
public final class ArrearsRule {

    private ArrearsRule() {}

    /**
     * @param paidFen everything ever paid
     * @param today months due before this day count
     */
    public static Arrears of(List<Charge> charges, long paidFen, LocalDate today) {
        Map<YearMonth, UnpaidMonth> byMonth = new TreeMap<>();
        charges.forEach(charge -> byMonth.merge(
                charge.month(),
                new UnpaidMonth(charge.month(), charge.wholeMonth(), charge.dueOn(), charge.fen(), 0),
                (first, more) -> new UnpaidMonth(
                        first.month(), more.wholeMonth(), first.dueOn(), first.chargedFen() + more.chargedFen(), 0)));
        long left = paidFen
                - byMonth.values().stream()
                        .mapToLong(month -> Math.min(0, month.chargedFen()))
                        .sum();
        List<UnpaidMonth> unpaid = new ArrayList<>();
        for (UnpaidMonth month : byMonth.values()) {
            long charged = Math.max(0, month.chargedFen());
            long paid = Math.min(left, charged);
            left -= paid;
            long missing = charged - paid;
            if (missing > 0 && month.dueOn().isBefore(today)) {
                unpaid.add(
                        new UnpaidMonth(month.month(), month.wholeMonth(), month.dueOn(), month.chargedFen(), missing));
            }
        }
        return new Arrears(List.copyOf(unpaid));
    }
}
