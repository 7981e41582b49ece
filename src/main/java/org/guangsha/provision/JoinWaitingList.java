package org.guangsha.provision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 登记轮候: the household takes its place on the list of its housing department (Z六(一)). */
@Component("joinWaitingList")
class JoinWaitingList implements JavaDelegate {

    private final CaseRegister cases;
    private final HouseholdFigures figures;
    private final WaitingList list;
    private final Areas areas;

    JoinWaitingList(CaseRegister cases, HouseholdFigures figures, WaitingList list, Areas areas) {
        this.cases = cases;
        this.figures = figures;
        this.list = list;
        this.areas = areas;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        String seat = areas.seat(Level.HOUSING, of.communityCode()).code();
        list.join(of.caseNo(), of.householdId(), of.programme(), seat, of.acceptedOn(), figures.forWaiting(of));
    }
}
