package org.guangsha.violation;

import java.util.Optional;
import org.guangsha.rent.Arrears;
import org.guangsha.rent.RentBalances;
import org.guangsha.rent.Tenancies;
import org.guangsha.rent.Tenancy;
import org.guangsha.stock.Dwelling;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.springframework.stereotype.Component;

/** The dwelling a household rents, rented or bought. */
@Component
class ViolationHomes {

    private final Stock stock;
    private final Tenancies tenancies;
    private final RentBalances balances;

    ViolationHomes(Stock stock, Tenancies tenancies, RentBalances balances) {
        this.stock = stock;
        this.tenancies = tenancies;
        this.balances = balances;
    }

    /** The dwelling's code, as the stock or else the tenancy has it. */
    Optional<String> code(String caseNo) {
        return inState(caseNo, DwellingState.OCCUPIED)
                .or(() -> bought(caseNo))
                .or(() -> tenancies.of(caseNo).map(Tenancy::dwellingCode));
    }

    /** The dwelling that was bought, with a deed that may be revoked. */
    Optional<String> bought(String caseNo) {
        return inState(caseNo, DwellingState.SOLD);
    }

    /** The tenancy, whether it lasts or is over. */
    Optional<Tenancy> tenancy(String caseNo) {
        return tenancies.of(caseNo);
    }

    /** Whether the household lives in a dwelling let to it. */
    boolean isTenant(String caseNo) {
        return inState(caseNo, DwellingState.OCCUPIED).isPresent()
                || tenancy(caseNo).filter(tenancy -> tenancy.ended() == null).isPresent();
    }

    long wholeMonthsUnpaid(String caseNo) {
        return tenancy(caseNo)
                .map(tenancy -> balances.of(caseNo).arrears())
                .map(Arrears::wholeMonths)
                .orElse(0L);
    }

    private Optional<String> inState(String caseNo, DwellingState state) {
        return stock.ofCase(caseNo)
                .filter(dwelling -> dwelling.state() == state)
                .map(Dwelling::code);
    }
}
