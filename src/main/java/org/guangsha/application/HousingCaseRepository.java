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

interface HousingCaseRepository extends Repository<HousingCase, Long>, CasesByNumber {

    HousingCase save(HousingCase housingCase);

    /** The case, held against others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HousingCase c where c.caseNo = :caseNo")
    Optional<HousingCase> holdByCaseNo(String caseNo);

    @Query("select c from HousingCase c where c.outcome is null and c.acceptedOn is not null order by c.id")
    List<HousingCase> accepted();

    @Query("""
            select new org.guangsha.application.CaseFacts(
                c.caseNo, c.householdId, c.programme, c.category, c.socialInsuranceMonths, c.communityCode,
                c.receivedOn, c.acceptedOn, c.dueOn, c.standardsVersion, c.wish)
            from HousingCase c where c.caseNo in :caseNos""")
    List<CaseFacts> factsOf(Collection<String> caseNos);

    /** Accepted cases that are open or were granted, in the order of their ids, from after this one; no entities. */
    @Query("""
            select new org.guangsha.application.JudgedCase(
                c.id, c.caseNo, c.programme, c.category, c.communityCode, c.outcome is null)
            from HousingCase c
            where c.id > :after and c.acceptedOn is not null
                and (c.outcome is null or c.outcome = org.guangsha.application.CaseOutcome.GRANTED)
            order by c.id""")
    List<JudgedCase> judgedAfter(long after, Limit limit);

    /** @param others case numbers that are among them whenever they were closed */
    @Query("""
            select c from HousingCase c where c.outcome = :outcome and (c.closedOn >= :since or c.caseNo in :others)
            order by c.id""")
    List<HousingCase> closedSince(CaseOutcome outcome, LocalDate since, Collection<String> others);
}
