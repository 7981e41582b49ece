package org.guangsha.violation;

import org.guangsha.entitlement.BanRegister;
import org.guangsha.exit.ExitEnded;
import org.guangsha.exit.ExitOutcome;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the end of a household's exit means for its violations: the years of a ban begin, a withdrawal is still to be done. */
@Component
class FollowExit {

    private final ViolationTable violations;
    private final BanRegister bans;
    private final SanctionTable sanctions;
    private final WithdrawEntitlement withdrawal;
    private final Journal journal;

    FollowExit(
            ViolationTable violations,
            BanRegister bans,
            SanctionTable sanctions,
            WithdrawEntitlement withdrawal,
            Journal journal) {
        this.violations = violations;
        this.bans = bans;
        this.sanctions = sanctions;
        this.withdrawal = withdrawal;
        this.journal = journal;
    }

    @EventListener
    void on(ExitEnded ended) {
        violations.of(ended.caseNo()).stream()
                .filter(ViolationFacts::isSanctioned)
                .forEach(violation -> follow(violation, ended));
    }

    private void follow(ViolationFacts violation, ExitEnded ended) {
        boolean waits = bans.of(violation.occasion()).stream()
                .anyMatch(record -> record.ban().startsOn() == null);
        if (ended.returnedOn() != null && waits) {
            bans.start(violation.occasion(), ended.returnedOn());
            String term = bans.of(violation.occasion()).get(0).ban().term();
            journal.note(
                    violation.caseNo(),
                    EntryKind.VIOLATION,
                    "住房已于 %s 交回，禁止申请的期限自该日起算，%s".formatted(ended.returnedOn(), term));
        }
        boolean withdrawn = sanctions.isOrdered(violation.id(), Sanction.WITHDRAW) && !violation.isOpen();
        if (withdrawn && ended.outcome() != ExitOutcome.EXITED) {
            journal.note(violation.caseNo(), EntryKind.VIOLATION, withdrawal.withdraw(violation));
        }
    }
}
