package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.entitlement.EntitlementEnded;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends every unsettled requalification of a case whose entitlement ends, whether its procedure has begun or not. */
@Component
class LapseWithEntitlement {

    private final RequalificationTable table;
    private final RequalificationProcess process;
    private final Journal journal;
    private final Clock clock;

    LapseWithEntitlement(RequalificationTable table, RequalificationProcess process, Journal journal, Clock clock) {
        this.table = table;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(EntitlementEnded ended) {
        table.of(ended.caseNo()).stream()
                .filter(one -> one.state().isUnsettled())
                .forEach(this::lapse);
    }

    private void lapse(Requalification one) {
        process.tell(one, RequalificationProcess.LAPSED);
        table.settle(one.id(), RequalificationState.LAPSED, LocalDate.now(clock));
        journal.note(
                one.caseNo(),
                EntryKind.REQUALIFICATION,
                "%s：%s".formatted(one.cause().chinese(), RequalificationState.LAPSED.chinese()));
    }
}
