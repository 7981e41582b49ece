package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.allotment.Contract.Meters;
import org.guangsha.allotment.rules.HandOverEntry;
import org.guangsha.engine.FormEntry;
import org.guangsha.engine.SetsVariables;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** Files the hand-over with its readings, or that it did not come about. */
@Component("fileHandOver")
@SetsVariables(AllotmentProcess.HANDED_OVER)
class FileHandOver implements TaskListener {

    private final Contracts contracts;
    private final EntitlementService entitlements;
    private final WaitingList list;
    private final Clock clock;

    FileHandOver(Contracts contracts, EntitlementService entitlements, WaitingList list, Clock clock) {
        this.contracts = contracts;
        this.entitlements = entitlements;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        String batch = FormEntry.textOrEmpty(task, AllotmentProcess.BATCH);
        Contract contract = contracts.of(batch, caseNo);
        HandOverEntry entry = new HandOverEntry(
                FormEntry.textOrEmpty(task, "outcome"),
                FormEntry.textOrEmpty(task, "handedOn"),
                FormEntry.textOrEmpty(task, "water"),
                FormEntry.textOrEmpty(task, "electricity"),
                FormEntry.textOrEmpty(task, "gas"),
                FormEntry.textOrEmpty(task, "words"));
        // whoever exits leaves the list at the decision, and loses the entitlement when that is final
        boolean entitled =
                entitlements.isInForce(caseNo) && !list.waiting(List.of(caseNo)).isEmpty();
        FormEntry.refuseIfAny(entry.faults(contract.signedOn(), LocalDate.now(clock), entitled));
        if (entry.isHandedOver()) {
            Meters meters = new Meters(entry.water(), entry.electricity(), entry.gas());
            contracts.handOver(batch, caseNo, entry.day(), meters, entry.words());
        } else {
            contracts.end(batch, caseNo, entry.day(), entry.words());
        }
        task.setVariable(AllotmentProcess.HANDED_OVER, entry.isHandedOver());
    }
}
