package org.guangsha.sla;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SlaBreachRepository extends JpaRepository<SlaBreach, Long> {

    /** @return how many were open */
    @Modifying
    @Query("update SlaBreach set cleared = :at where taskId = :taskId and cleared is null")
    int clearTask(String taskId, Instant at);

    @Query("select b from SlaBreach b where b.caseNo = :caseNo and b.cleared is null")
    List<SlaBreach> open(String caseNo);

    List<SlaBreach> findByCaseNoOrderById(String caseNo);
}
