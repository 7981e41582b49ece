package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 撤销处理: the decision does not stand. The ban is lifted, subsidy and place on the list go on as they were, nothing is asked back. */
@Component("undoSanctions")
class UndoSanctions extends ViolationStep {

    private final ViolationTable violations;
    private final SanctionTable sanctions;
    private final BanRegister bans;
    private final Claims claims;
    private final SubsidyAwards awards;
    private final WaitingList list;
    private final ViolationLetters letters;
    private final Clock clock;

    UndoSanctions(
            ViolationTable violations,
            SanctionTable sanctions,
            BanRegister bans,
            Claims claims,
            SubsidyAwards awards,
            WaitingList list,
            ViolationLetters letters,
            Clock clock) {
        this.violations = violations;
        this.sanctions = sanctions;
        this.bans = bans;
        this.claims = claims;
        this.awards = awards;
        this.list = list;
        this.letters = letters;
        this.clock = clock;
    }

    private static final String WHY = "复审撤销违规处理决定";

    @Override
    void carryOut(ViolationFacts violation) {
        if (!violation.isOpen()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        bans.lift(violation.occasion(), today, WHY);
        sanctions
                .stopped(violation.id())
                .forEach(
                        before -> awards.goOn(violation.caseNo(), before.kind(), before.to(), before.endReason(), WHY));
        if (violation.leftList()) {
            list.comeBack(violation.caseNo());
        }
        claims.cancel(violation.id());
        sanctions.cancelAll(violation.id(), today);
        letters.reexamined(violation, false);
        violations.close(violation.id(), ViolationOutcome.OVERTURNED, today);
    }
}
