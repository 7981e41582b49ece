package org.guangsha.exit;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.guangsha.rent.Tenancies;
import org.guangsha.rent.Tenancy;
import org.guangsha.stock.Dwelling;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.springframework.stereotype.Component;

/** The dwelling a household lives in as a tenant; in the diagram {@code ${exitHomes.isHoused(execution)}}. */
@Component("exitHomes")
public class ExitHomes {

    private final Stock stock;
    private final Tenancies tenancies;

    ExitHomes(Stock stock, Tenancies tenancies) {
        this.stock = stock;
        this.tenancies = tenancies;
    }

    public boolean isHoused(DelegateExecution execution) {
        return code(execution.getProcessBusinessKey()).isPresent();
    }

    /** The dwelling's code, as the stock or else the tenancy has it. */
    Optional<String> code(String caseNo) {
        return occupied(caseNo).or(() -> tenancy(caseNo).map(Tenancy::dwellingCode));
    }

    Optional<String> occupied(String caseNo) {
        return inState(caseNo, DwellingState.OCCUPIED);
    }

    Optional<String> bought(String caseNo) {
        return inState(caseNo, DwellingState.SOLD);
    }

    /** The tenancy that lasts. */
    Optional<Tenancy> tenancy(String caseNo) {
        return tenancies.of(caseNo).filter(tenancy -> tenancy.ended() == null);
    }

    private Optional<String> inState(String caseNo, DwellingState state) {
        return stock.ofCase(caseNo)
                .filter(dwelling -> dwelling.state() == state)
                .map(Dwelling::code);
    }
}
