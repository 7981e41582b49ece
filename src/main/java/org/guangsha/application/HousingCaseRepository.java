package org.guangsha.application;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HousingCaseRepository extends Repository<HousingCase, Long>, CasesByNumber {

    HousingCase save(HousingCase housingCase);

    /** The case, held against others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HousingCase c where c.caseNo = :caseNo")
    Optional<HousingCase> holdByCaseNo(String caseNo);
}
