package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.application.CaseRegister;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exit.ExitFacts;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.Exits;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 取消保障资格: an exit carries it out; who has bought the dwelling holds nothing any more at once. Tried again each day while the provision of the application is open. */
@Component("withdrawEntitlement")
class WithdrawEntitlement extends ViolationStep {

    private final SanctionTable sanctions;
    private final EntitlementService entitlements;
    private final Exits exits;
    private final CaseRegister cases;
    private final ViolationHomes homes;
    private final Journal journal;
    private final Clock clock;

    WithdrawEntitlement(
            SanctionTable sanctions,
            EntitlementService entitlements,
            Exits exits,
            CaseRegister cases,
            ViolationHomes homes,
            Journal journal,
            Clock clock) {
        this.sanctions = sanctions;
        this.entitlements = entitlements;
        this.exits = exits;
        this.cases = cases;
        this.homes = homes;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (!sanctions.isDue(violation.id(), Sanction.WITHDRAW)) {
            return;
        }
        String words = withdraw(violation);
        sanctions.done(violation.id(), Sanction.WITHDRAW, words, LocalDate.now(clock));
        journal.note(violation.caseNo(), EntryKind.VIOLATION, words);
    }

    /** Opens the exit of a violation whose household still holds something, and tells it in words. */
    String withdraw(ViolationFacts violation) {
        String caseNo = violation.caseNo();
        if (!entitlements.isInForce(caseNo)) {
            return "没有正在享受的保障，不需要取消";
        }
        if (homes.bought(caseNo).isPresent()) {
            entitlements.end(caseNo, LocalDate.now(clock));
            return "申请人和共同申请人的保障资格已取消";
        }
        LocalDate received = cases.byNo(caseNo).receivedOn();
        LocalDate since = violation.since().isBefore(received) ? received : violation.since();
        ExitFacts exit = exits.open(caseNo, ExitGround.VIOLATION, since, violation.decision());
        return exit.ground() == ExitGround.VIOLATION
                ? "已发起退出，取消申请人和共同申请人的保障资格"
                : "由正在办理的退出（%s）取消保障资格".formatted(exit.ground().chinese());
    }
}
