package org.guangsha.exit;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.rent.Tenancies;
import org.guangsha.stock.Stock;
import org.springframework.stereotype.Component;

/** 收回住房: the tenancy ends with the hand-over, and the dwelling is put in order for the next. */
@Component("takeBackDwelling")
class TakeBackDwelling implements JavaDelegate {

    private final ExitTable exits;
    private final ExitHomes homes;
    private final Tenancies tenancies;
    private final Stock stock;

    TakeBackDwelling(ExitTable exits, ExitHomes homes, Tenancies tenancies, Stock stock) {
        this.exits = exits;
        this.homes = homes;
        this.tenancies = tenancies;
        this.stock = stock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        LocalDate on = exits.openOf(caseNo).orElseThrow().handOver().on();
        homes.tenancy(caseNo).ifPresent(tenancy -> tenancies.end(caseNo, on));
        homes.occupied(caseNo).ifPresent(code -> stock.vacate(code, on, "退出保障，已腾退交回"));
    }
}
