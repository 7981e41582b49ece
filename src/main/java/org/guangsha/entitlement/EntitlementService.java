package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.guangsha.policy.Programme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants and ends entitlements; people are named by the keyed hash of their identity number. */
@Service
public class EntitlementService {

    private final EntitlementRepository entitlements;
    private final HolderRepository holders;
    private final ApplicationEventPublisher events;

    EntitlementService(EntitlementRepository entitlements, HolderRepository holders, ApplicationEventPublisher events) {
        this.entitlements = entitlements;
        this.holders = holders;
        this.events = events;
    }

    /**
     * Grants what a case decided, to every member of the household. Granting the same case again does nothing.
     *
     * @throws DoubleEntitlement where one of them holds something already, be it granted by another office just now
     */
    @Transactional
    public void grant(String caseNo, long householdId, Programme programme, Set<String> idHashes, LocalDate from) {
        if (entitlements.ofCase(caseNo).isPresent()) {
            return;
        }
        heldBy(idHashes).stream().findFirst().ifPresent(held -> {
            throw new DoubleEntitlement(held);
        });
        EntitlementRow granted = entitlements.saveAndFlush(new EntitlementRow(caseNo, householdId, programme, from));
        enter(granted, idHashes);
    }

    /** Enters the people in one order for all callers, so that two of them never wait for each other. */
    private void enter(EntitlementRow granted, Set<String> idHashes) {
        List<HolderRow> rows = idHashes.stream()
                .sorted()
                .map(idHash -> new HolderRow(granted.id(), idHash))
                .toList();
        try {
            holders.saveAllAndFlush(rows);
        } catch (DataIntegrityViolationException heldMeanwhile) {
            throw new DoubleEntitlement(heldMeanwhile);
        }
    }

    /**
     * Ends the entitlement a case granted and publishes {@link EntitlementEnded}; ending twice keeps the first day, ending what was
     * never granted is nothing.
     */
    @Transactional
    public void end(String caseNo, LocalDate on) {
        entitlements.ofCase(caseNo).ifPresent(entitlement -> {
            boolean first = entitlement.end(on);
            holders.letGo(entitlement.id());
            if (first) {
                events.publishEvent(new EntitlementEnded(caseNo, on));
            }
        });
    }

    /** Every share in an entitlement in force that one of these people has. */
    @Transactional(readOnly = true)
    public List<Holding> heldBy(Set<String> idHashes) {
        return idHashes.isEmpty() ? List.of() : entitlements.inForce(idHashes);
    }

    /**
     * Entitlements in force that were granted by this day, some at a time.
     *
     * @param after id of the last one read, 0 to begin
     */
    @Transactional(readOnly = true)
    public List<Entitled> inForce(LocalDate grantedBy, long after, int limit) {
        return entitlements.inForceAfter(grantedBy, after, Limit.of(limit));
    }

    /** Those of these cases whose entitlement is in force. */
    @Transactional(readOnly = true)
    public Set<String> inForce(Collection<String> caseNos) {
        return caseNos.isEmpty() ? Set.of() : entitlements.casesInForce(caseNos.toArray(String[]::new));
    }

    /** Whether the entitlement of this case is in force. */
    @Transactional(readOnly = true)
    public boolean isInForce(String caseNo) {
        return entitlements.isInForce(caseNo);
    }
}
