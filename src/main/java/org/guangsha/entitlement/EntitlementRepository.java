package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntitlementRepository extends Repository<EntitlementRow, Long> {

    EntitlementRow saveAndFlush(EntitlementRow entitlement);

    @Query("select e from EntitlementRow e where e.caseNo = :caseNo")
    Optional<EntitlementRow> ofCase(String caseNo);

    @Query("""
            select new org.guangsha.entitlement.Holding(h.idHash, e.caseNo, e.programme, e.grantedFrom)
            from EntitlementRow e, HolderRow h
            where h.entitlementId = e.id and e.endedOn is null and h.idHash in :idHashes
            order by e.id, h.id""")
    List<Holding> inForce(Collection<String> idHashes);

    /** In the order of their ids, from after this one; no entities. */
    @Query("""
            select new org.guangsha.entitlement.Entitled(e.id, e.caseNo, e.householdId, e.programme)
            from EntitlementRow e
            where e.id > :after and e.endedOn is null and e.grantedFrom <= :by
            order by e.id""")
    List<Entitled> inForceAfter(LocalDate by, long after, Limit limit);

    @Query("select count(e) > 0 from EntitlementRow e where e.endedOn is null and e.caseNo = :caseNo")
    boolean isInForce(String caseNo);

    /** An array: one statement for however many. */
    @Query(
            nativeQuery = true,
            value = "select case_no from entitlement where ended_on is null and case_no = any(:caseNos)")
    Set<String> casesInForce(String[] caseNos);
}
