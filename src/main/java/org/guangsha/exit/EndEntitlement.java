package org.guangsha.exit;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 终止保障资格: with the hand-over of the dwelling, else with the last month paid; the members may apply again. */
@Component("endEntitlement")
class EndEntitlement implements JavaDelegate {

    private final ExitTable exits;
    private final EntitlementService entitlements;
    private final Journal journal;
    private final ExitEndings endings;

    EndEntitlement(ExitTable exits, EntitlementService entitlements, Journal journal, ExitEndings endings) {
        this.exits = exits;
        this.entitlements = entitlements;
        this.journal = journal;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.hold(execution.getProcessBusinessKey()).ifPresent(this::end);
    }

    private void end(ExitFacts exit) {
        LocalDate on = exit.handOver() == null
                ? exit.from().atDay(1).minusDays(1)
                : exit.handOver().on();
        entitlements.end(exit.caseNo(), on);
        journal.note(exit.caseNo(), EntryKind.EXIT, "保障资格于 %s 终止".formatted(on));
        endings.close(exit, ExitOutcome.EXITED);
    }
}
