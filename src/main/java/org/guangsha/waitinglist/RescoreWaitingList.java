package org.guangsha.waitinglist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 下一名册重新计分: brings the next list up to today; a list is a transaction. */
@Component("rescoreWaitingList")
@SetsVariables({WaitingListMonthProcess.THROUGH, WaitingListMonthProcess.RESCORED})
class RescoreWaitingList implements JavaDelegate {

    private final WaitingRescore rescore;
    private final Clock clock;

    RescoreWaitingList(WaitingRescore rescore, Clock clock) {
        this.rescore = rescore;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long through = (Long) execution.getVariable(WaitingListMonthProcess.THROUGH);
        OptionalLong list = rescore.after(through == null ? 0 : through);
        list.ifPresent(id -> {
            rescore.upTo(id, LocalDate.now(clock));
            execution.setVariable(WaitingListMonthProcess.THROUGH, id);
        });
        execution.setVariable(WaitingListMonthProcess.RESCORED, list.isEmpty());
    }
}
