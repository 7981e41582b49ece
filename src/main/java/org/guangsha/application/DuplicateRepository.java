package org.guangsha.application;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Likely duplicates, and the cases among which they are looked for. */
interface DuplicateRepository extends Repository<DuplicateRow, Long> {

    List<DuplicateRow> saveAll(Iterable<DuplicateRow> rows);

    @Query("select d from DuplicateRow d where d.caseNo = :caseNo or d.otherCaseNo = :caseNo order by d.id")
    List<DuplicateRow> of(String caseNo);

    @Query("""
            select count(d) from DuplicateRow d
            where (d.caseNo = :caseNo or d.otherCaseNo = :caseNo) and d.state = OPEN""")
    int countOpen(String caseNo);

    /** Open ones whose later case lies in these communities, the latest in front. */
    @Query("""
            select d from DuplicateRow d, HousingCase c
            where c.caseNo = d.caseNo and d.state = OPEN and c.communityCode in :communities order by d.id desc""")
    List<DuplicateRow> open(Collection<String> communities, Limit limit);

    /** Held against others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DuplicateRow d where d.id = :id and (d.caseNo = :caseNo or d.otherCaseNo = :caseNo)")
    Optional<DuplicateRow> hold(long id, String caseNo);

    /** Cases of these households that are open or were closed on this day or later. */
    @Query("""
            select c from HousingCase c where c.householdId in :households
            and (c.outcome is null or c.closedOn >= :since)""")
    List<HousingCase> cases(Collection<Long> households, LocalDate since);
}
