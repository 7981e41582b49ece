package org.guangsha.rent;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.guangsha.money.Yuan;

/** A tenancy in arrears as the page shows it; amounts in yuan. */
public record ArrearsRow(
        String caseNo,
        String dwelling,
        String area,
        String overdue,
        long wholeMonths,
        long ageDays,
        String months,
        String referredOn) {

    static ArrearsRow of(RentStanding standing, String areaName, LocalDate today) {
        Arrears arrears = standing.arrears();
        return new ArrearsRow(
                standing.tenancy().caseNo(),
                standing.tenancy().dwellingCode(),
                areaName,
                Yuan.grouped(arrears.fen()),
                arrears.wholeMonths(),
                arrears.ageDays(today),
                arrears.months().stream()
                        .map(month -> month.month() + " " + Yuan.grouped(month.unpaidFen()))
                        .collect(Collectors.joining("、")),
                standing.referredOn() == null ? "" : standing.referredOn().toString());
    }
}
