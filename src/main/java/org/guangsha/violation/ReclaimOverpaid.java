package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.money.Yuan;
import org.springframework.stereotype.Component;

/** 追缴多发补贴: what was paid after the violation is booked as owed, its first part due. */
@Component("reclaimOverpaid")
class ReclaimOverpaid extends ViolationStep {

    private final SanctionTable sanctions;
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    ReclaimOverpaid(SanctionTable sanctions, Claims claims, Journal journal, Clock clock) {
        this.sanctions = sanctions;
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (!sanctions.isDue(violation.id(), Sanction.RECLAIM)) {
            return;
        }
        claims.book(violation);
        Claim claim = claims.of(violation.id()).orElseThrow().claim();
        String words = "追回 %s 起多发的补贴 %s 元，分 %d 期，首期 %s 前"
                .formatted(claim.from(), Yuan.plain(claim.fen()), claim.instalments(), claim.firstDue());
        sanctions.done(violation.id(), Sanction.RECLAIM, words, LocalDate.now(clock));
        journal.note(violation.caseNo(), EntryKind.VIOLATION, words);
    }
}
