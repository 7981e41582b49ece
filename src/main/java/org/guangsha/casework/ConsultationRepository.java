package org.guangsha.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<ConsultationRow, Long> {

    ConsultationRow save(ConsultationRow row);

    /** A task waits for one colleague at a time. */
    @Query("select c from ConsultationRow c where c.task = :task and c.answeredAt is null and c.withdrawnAt is null")
    Optional<ConsultationRow> open(String task);

    List<ConsultationRow> findByCaseNoOrderById(String caseNo);
}
