package org.guangsha.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PauseRepository extends Repository<PauseRow, Long> {

    PauseRow save(PauseRow pause);

    List<PauseRow> findByCaseNoOrderById(String caseNo);

    List<PauseRow> findByCaseNoInOrderById(Collection<String> caseNos);

    List<PauseRow> findByCaseNoAndCauseAndToOnIsNull(String caseNo, String cause);

    @Modifying
    @Query("update PauseRow set toOn = :on where caseNo = :caseNo and toOn is null")
    void endAll(String caseNo, LocalDate on);
}
