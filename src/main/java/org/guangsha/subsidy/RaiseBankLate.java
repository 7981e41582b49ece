package org.guangsha.subsidy;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提示回盘逾期: an incident where the run waits for the bank; it ends with the wait. */
@Component("raiseBankLate")
class RaiseBankLate implements JavaDelegate {

    static final String LATE = "subsidyBankLate";

    private final RuntimeService runtime;
    private final RunSteps steps;

    RaiseBankLate(RuntimeService runtime, RunSteps steps) {
        this.runtime = runtime;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        String waiting = runtime.createExecutionQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .activityId(SubsidyRunProcess.AWAIT_BANK)
                .singleResult()
                .getId();
        runtime.createIncident(LATE, waiting, key, "银行回盘逾期未到");
        steps.bankLate(key);
    }
}
