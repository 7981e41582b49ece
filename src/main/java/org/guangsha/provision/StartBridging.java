package org.guangsha.provision;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.subsidy.AwardKind;
import org.springframework.stereotype.Component;

/** 发放过渡补贴: the two months end and no dwelling was free; the household goes on waiting for one (H21.5). */
@Component("startBridging")
class StartBridging implements JavaDelegate {

    private final AwardSubsidy subsidy;
    private final Clock clock;

    StartBridging(AwardSubsidy subsidy, Clock clock) {
        this.subsidy = subsidy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        subsidy.award(execution.getProcessBusinessKey(), AwardKind.BRIDGING, LocalDate.now(clock));
    }
}
