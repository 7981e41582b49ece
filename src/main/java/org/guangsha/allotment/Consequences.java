package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.allotment.rules.Refusals.Consequence;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** Carries out what a refusal costs, in the transaction that took it. */
@Component
class Consequences {

    private final WaitingList list;
    private final EntitlementService entitlements;
    private final SubsidyAwards awards;
    private final AllotmentLetters letters;
    private final Journal journal;
    private final Clock clock;

    Consequences(
            WaitingList list,
            EntitlementService entitlements,
            SubsidyAwards awards,
            AllotmentLetters letters,
            Journal journal,
            Clock clock) {
        this.list = list;
        this.entitlements = entitlements;
        this.awards = awards;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whoever leaves is entitled no more, nor paid for its wait: else it could neither be housed nor apply again.
     *
     * @param why how the offer ended, with its reason
     */
    void carryOut(String batch, String caseNo, Consequence consequence, String why) {
        journal.note(
                caseNo,
                EntryKind.ALLOTMENT,
                "批次 %s：%s。%s"
                        .formatted(
                                batch,
                                why,
                                switch (consequence) {
                                    case KEEPS_ITS_PLACE -> "保留轮候和选房资格";
                                    case PASSED_OVER -> "超过规定次数，本批次不再提供住房，保留轮候资格";
                                    case LEAVES -> "超过规定次数，退出轮候";
                                }));
        if (consequence == Consequence.LEAVES) {
            LocalDate today = LocalDate.now(clock);
            letters.waitingEnded(caseNo, today);
            list.leave(caseNo, LeaveReason.REFUSED_OFFERS, today);
            awards.end(caseNo, AwardKind.BRIDGING, today, LeaveReason.REFUSED_OFFERS.chinese());
            entitlements.end(caseNo, today);
        }
    }
}
