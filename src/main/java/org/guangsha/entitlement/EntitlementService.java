package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guangsha.policy.Programme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants and ends entitlements; people are named by the keyed hash of their identity number. */
@Service
public class EntitlementService {

    private final EntitlementRepository entitlements;
    private final HolderRepository holders;

    EntitlementService(EntitlementRepository entitlements, HolderRepository holders) {
        this.entitlements = entitlements;
        this.holders = holders;
    }

    /** Grants what a case decided, to every member of the household. Granting the same case again does nothing. */
    @Transactional
    public void grant(String caseNo, long householdId, Programme programme, Set<String> idHashes, LocalDate from) {
        if (entitlements.findByCaseNo(caseNo).isPresent()) {
            return;
        }
        EntitlementRow granted = entitlements.save(new EntitlementRow(caseNo, householdId, programme, from));
        idHashes.stream().sorted().forEach(idHash -> holders.save(new HolderRow(granted.id(), idHash)));
    }

    /** Ends the entitlement a case granted; ending twice keeps the first day, ending what was never granted is nothing. */
    @Transactional
    public void end(String caseNo, LocalDate on) {
        entitlements.findByCaseNo(caseNo).ifPresent(entitlement -> entitlement.end(on));
    }

    /** Every share in an entitlement in force that one of these people has. */
    @Transactional(readOnly = true)
    public List<Holding> heldBy(Set<String> idHashes) {
        return idHashes.isEmpty() ? List.of() : entitlements.inForce(idHashes);
    }
}
