package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.allotment.rules.ContractEntry;
import org.guangsha.engine.FormEntry;
import org.guangsha.engine.SetsVariables;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** Files the signatures with the price, or that the household wants the dwelling no more. */
@Component("fileContract")
@SetsVariables(AllotmentProcess.SIGNED)
class FileContract implements TaskListener {

    private final Contracts contracts;
    private final BatchHomes homes;
    private final Journal journal;
    private final Clock clock;

    FileContract(Contracts contracts, BatchHomes homes, Journal journal, Clock clock) {
        this.contracts = contracts;
        this.homes = homes;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        String batch = FormEntry.textOrEmpty(task, AllotmentProcess.BATCH);
        Contract contract = contracts.of(batch, caseNo);
        BatchHome home = homes.of(batch, contract.dwelling());
        ContractEntry entry = new ContractEntry(
                FormEntry.textOrEmpty(task, "outcome"),
                FormEntry.textOrEmpty(task, "signedOn"),
                FormEntry.textOrEmpty(task, "total"),
                FormEntry.textOrEmpty(task, "words"));
        FormEntry.refuseIfAny(entry.faults(
                contract.issuedOn(), LocalDate.now(clock), home.priceFen() == null ? null : home.totalFen()));
        if (entry.isSigned()) {
            contracts.sign(batch, caseNo, entry.day(), home.priceFen() == null ? null : entry.totalFen());
            journal.note(caseNo, EntryKind.ALLOTMENT, "%s 双方签订合同，房源 %s".formatted(entry.day(), home.code()));
        } else {
            contracts.end(batch, caseNo, entry.day(), entry.words());
        }
        task.setVariable(AllotmentProcess.SIGNED, entry.isSigned());
    }
}
