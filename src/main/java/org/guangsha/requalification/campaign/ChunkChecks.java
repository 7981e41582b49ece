package org.guangsha.requalification.campaign;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guangsha.engine.RunningTables;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.requalification.CheckOutcome;
import org.guangsha.requalification.Checked;
import org.guangsha.requalification.HouseholdChecks;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.RequalificationBatches;
import org.guangsha.requalification.RequalificationProcess;
import org.guangsha.requalification.RequalificationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks one part of the list in one transaction: who is unchanged and eligible is confirmed at once, everybody else gets an
 * instance of {@code requalification}. A part that was checked is empty when it is checked again.
 */
@Service
class ChunkChecks {

    private final RequalificationBatches table;
    private final HouseholdChecks checks;
    private final RequalificationProcess process;
    private final Confirmations confirmations;
    private final EntitlementService entitlements;
    private final RunningTables running;
    private final EntityManager entities;
    private final Clock clock;

    ChunkChecks(
            RequalificationBatches table,
            HouseholdChecks checks,
            RequalificationProcess process,
            Confirmations confirmations,
            EntitlementService entitlements,
            RunningTables running,
            EntityManager entities,
            Clock clock) {
        this.table = table;
        this.checks = checks;
        this.process = process;
        this.confirmations = confirmations;
        this.entitlements = entitlements;
        this.running = running;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void check(int year, int chunk) {
        if (isTwiceTheLast(chunk)) {
            running.haveGrown();
        }
        List<Requalification> listed = table.listed(Campaign.occasion(year), chunk);
        Set<String> inForce = entitlements.inForce(
                listed.stream().map(Requalification::caseNo).toList());
        List<Requalification> gone = new ArrayList<>(listed);
        gone.removeIf(one -> inForce.contains(one.caseNo()));
        table.settle(
                gone.stream().map(Requalification::id).toList(), RequalificationState.LAPSED, LocalDate.now(clock));
        List<Checked> checked = checks.checkAll(
                listed.stream().filter(one -> inForce.contains(one.caseNo())).toList());
        forgetRead();
        checked.stream().filter(one -> one.outcome() != CheckOutcome.UNCHANGED).forEach(this::start);
        confirmations.confirm(checked.stream()
                .filter(one -> one.outcome() == CheckOutcome.UNCHANGED)
                .toList());
    }

    /** 1, 2, 4, 8: how much there is to measure doubles from one time to the next. */
    private static boolean isTwiceTheLast(int chunk) {
        return Integer.bitCount(chunk) == 1;
    }

    private void start(Checked one) {
        process.start(one.of());
        forgetRead();
    }

    /** What was read and written of some households is written out, and not looked through again for every question about others. */
    private void forgetRead() {
        entities.flush();
        entities.clear();
    }
}
