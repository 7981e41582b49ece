package org.guangsha.provision;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 终止保障资格: the household wants nothing; its members may apply again. */
@Component("giveUpProvision")
class GiveUpProvision implements JavaDelegate {

    private final Provisions provisions;
    private final EntitlementService entitlements;
    private final WaitingList list;

    GiveUpProvision(Provisions provisions, EntitlementService entitlements, WaitingList list) {
        this.provisions = provisions;
        this.entitlements = entitlements;
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        LocalDate on = provisions.chosen(caseNo).settledOn();
        entitlements.end(caseNo, on);
        list.leave(caseNo, LeaveReason.WITHDRAWN, on);
    }
}
