package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;

/** Rates during one run: each asked for once. A month is reckoned by the standards in force on its first day. */
final class DayRates {

    private final RentRates rates;
    private final StandardsRegister register;
    private final Map<YearMonth, Standards> standards = new HashMap<>();
    private final Map<List<Object>, Rate> known = new HashMap<>();

    DayRates(RentRates rates, StandardsRegister register) {
        this.rates = rates;
        this.register = register;
    }

    Rate of(Tenancy tenancy, LocalDate day, YearMonth month) {
        Standards inForce = standards.computeIfAbsent(month, first -> register.inForceOn(first.atDay(1)));
        boolean raised = tenancy.isRaisedOn(day);
        int overstayMonth = tenancy.overstayMonth(day);
        return known.computeIfAbsent(
                List.of(tenancy.programme(), tenancy.termOn(day).level(), raised, overstayMonth, inForce.version()),
                key -> rates.of(tenancy.programme(), tenancy.termOn(day).level(), raised, overstayMonth, inForce));
    }
}
