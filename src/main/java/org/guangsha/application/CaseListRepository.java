package org.guangsha.application;

import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists of cases. */
interface CaseListRepository extends Repository<HousingCase, Long> {

    /** What must be settled first in front; cases not accepted yet have no last day and come at the end. */
    @Query("""
            select c from HousingCase c where c.outcome is null and c.communityCode in :communities
            order by c.dueOn nulls last, c.id""")
    Page<HousingCase> open(Collection<String> communities, Pageable page);

    @Query("""
            select c from HousingCase c where c.outcome is not null and c.communityCode in :communities
            order by c.closedOn desc, c.id desc""")
    Page<HousingCase> closed(Collection<String> communities, Pageable page);

    @Query("""
            select c from HousingCase c where (c.caseNo = :caseNo or c.householdId in :households)
            and c.communityCode in :communities order by c.id desc""")
    Page<HousingCase> search(String caseNo, Collection<Long> households, Collection<String> communities, Pageable page);
}
