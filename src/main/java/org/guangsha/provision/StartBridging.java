package org.guangsha.provision;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 发放过渡补贴: the two months end and no dwelling was free; the household goes on waiting for one (H21.5). */
@Component("startBridging")
class StartBridging implements JavaDelegate {

    private final AwardSubsidy subsidy;
    private final WaitingList list;
    private final Clock clock;

    StartBridging(AwardSubsidy subsidy, WaitingList list, Clock clock) {
        this.subsidy = subsidy;
        this.list = list;
        this.clock = clock;
    }

    /** Who is on no list any more has been housed, or wants nothing: there is no wait to bridge. */
    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        if (list.standing(caseNo).filter(Standing::isWaiting).isPresent()) {
            subsidy.award(caseNo, AwardKind.BRIDGING, LocalDate.now(clock));
        }
    }
}
