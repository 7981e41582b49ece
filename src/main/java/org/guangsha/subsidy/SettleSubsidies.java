package org.guangsha.subsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记回盘结果: what came back is booked back, the month is closed. */
@Component("settleSubsidies")
class SettleSubsidies implements JavaDelegate {

    private final RunSteps steps;

    SettleSubsidies(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.settle(execution.getProcessBusinessKey());
    }
}
