package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 停发补贴退出轮候: no subsidy from the month decided, no dwelling offered any more; how it stood before is kept. */
@Component("stopProvision")
class StopProvision implements JavaDelegate {

    private final ExitTable exits;
    private final SubsidyAwards awards;
    private final WaitingList list;
    private final Clock clock;

    StopProvision(ExitTable exits, SubsidyAwards awards, WaitingList list, Clock clock) {
        this.exits = exits;
        this.awards = awards;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        ExitFacts exit = exits.hold(caseNo).orElseThrow();
        awards.of(caseNo).stream()
                .filter(award -> award.to() == null || !award.to().isBefore(exit.from()))
                .forEach(award -> exits.stopped(exit.id(), award.kind(), award.to(), award.endReason()));
        awards.endBefore(caseNo, exit.from(), exit.ground().chinese());
        if (list.standing(caseNo).filter(Standing::isWaiting).isPresent()) {
            exits.leftList(exit.id());
            list.leave(caseNo, exit.ground().leaveReason(), LocalDate.now(clock));
        }
    }
}
