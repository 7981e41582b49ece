package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseRegister;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.provision.MoveIns;
import org.guangsha.rent.Tenancies;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 办理入住: the dwelling is let or sold, the tenancy begins, the wait and its subsidy end. */
@Component("moveIn")
class MoveIn implements JavaDelegate {

    private final Contracts contracts;
    private final BatchHomes homes;
    private final Stock stock;
    private final Tenancies tenancies;
    private final WaitingList list;
    private final SubsidyAwards awards;
    private final CaseRegister cases;
    private final Terms terms;
    private final MoveIns moveIns;
    private final AllotmentLetters letters;
    private final Journal journal;

    MoveIn(
            Contracts contracts,
            BatchHomes homes,
            Stock stock,
            Tenancies tenancies,
            WaitingList list,
            SubsidyAwards awards,
            CaseRegister cases,
            Terms terms,
            MoveIns moveIns,
            AllotmentLetters letters,
            Journal journal) {
        this.contracts = contracts;
        this.homes = homes;
        this.stock = stock;
        this.tenancies = tenancies;
        this.list = list;
        this.awards = awards;
        this.cases = cases;
        this.terms = terms;
        this.moveIns = moveIns;
        this.letters = letters;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        Contract contract = contracts.of((String) execution.getVariable(AllotmentProcess.BATCH), caseNo);
        BatchHome home = homes.of(contract.batch(), contract.dwelling());
        boolean first = home.dwelling().state() == DwellingState.OFFERED;
        stock.handOver(home.code(), caseNo, contract.handedOn());
        if (home.priceFen() == null) {
            begin(contract, home);
        }
        list.leave(caseNo, LeaveReason.HOUSED, contract.handedOn());
        awards.end(caseNo, AwardKind.BRIDGING, contract.handedOn(), "已交付住房");
        letters.handOver(contract.batch(), contract, home);
        if (first) {
            journal.note(caseNo, EntryKind.ALLOTMENT, "%s 交付住房 %s".formatted(contract.handedOn(), home.full()));
        }
        moveIns.movedIn(caseNo);
    }

    private void begin(Contract contract, BatchHome home) {
        tenancies.begin(
                contract.caseNo(),
                cases.byNo(contract.caseNo()).householdId(),
                home.code(),
                home.dwelling().facts().area(),
                home.dwelling().facts().community(),
                terms.level(contract.caseNo()),
                home.dwelling().facts().programme(),
                contract.handedOn());
    }
}
