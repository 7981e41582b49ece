package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.guangsha.subsidy.PaidSubsidies;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 停发补贴退出轮候: nothing is paid after the last month paid, no dwelling offered any more; how it stood before is kept. */
@Component("stopBenefits")
class StopBenefits extends ViolationStep {

    private final ViolationTable violations;
    private final SanctionTable sanctions;
    private final SubsidyAwards awards;
    private final PaidSubsidies paid;
    private final WaitingList list;
    private final Clock clock;

    StopBenefits(
            ViolationTable violations,
            SanctionTable sanctions,
            SubsidyAwards awards,
            PaidSubsidies paid,
            WaitingList list,
            Clock clock) {
        this.violations = violations;
        this.sanctions = sanctions;
        this.awards = awards;
        this.paid = paid;
        this.list = list;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (!sanctions.isDue(violation.id(), Sanction.STOP)) {
            return;
        }
        String caseNo = violation.caseNo();
        YearMonth now = YearMonth.now(clock);
        YearMonth from = paid.lastMonth(caseNo)
                .map(last -> last.plusMonths(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
        awards.of(caseNo).stream()
                .filter(award -> award.to() == null || !award.to().isBefore(from))
                .forEach(award -> sanctions.stopped(violation.id(), award.kind(), award.to(), award.endReason()));
        awards.endBefore(caseNo, from, violation.kind().chinese());
        if (list.standing(caseNo).filter(Standing::isWaiting).isPresent()) {
            violations.leftList(violation.id());
            list.leave(caseNo, LeaveReason.VIOLATION, LocalDate.now(clock));
        }
        sanctions.done(violation.id(), Sanction.STOP, "自 %s 起不再发放补贴、不再参加配租".formatted(from), LocalDate.now(clock));
    }
}
