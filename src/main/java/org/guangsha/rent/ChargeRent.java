package org.guangsha.rent;

import java.time.Clock;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 分批计收租金: charges the next tenancies; the instance stays with the month it began in. */
@Component("chargeRent")
@SetsVariables({RentMonthProcess.MONTH, RentMonthProcess.CHARGED})
class ChargeRent implements JavaDelegate {

    private final RentCharging charging;
    private final RentMonthProcess process;
    private final Clock clock;

    ChargeRent(RentCharging charging, RentMonthProcess process, Clock clock) {
        this.charging = charging;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!execution.hasVariable(RentMonthProcess.MONTH)) {
            YearMonth now = YearMonth.now(clock);
            execution.setVariable(RentMonthProcess.MONTH, now.toString());
            execution.setProcessBusinessKey(RentMonthProcess.key(now));
        }
        YearMonth month = YearMonth.parse((String) execution.getVariable(RentMonthProcess.MONTH));
        execution.setVariable(RentMonthProcess.CHARGED, charging.chargeNext(month, process.seats()));
    }
}
