package org.guangsha.sla;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SlaBreachRepository extends JpaRepository<SlaBreach, Long> {

    List<SlaBreach> findByTaskIdAndClearedIsNull(String taskId);

    List<SlaBreach> findByCaseNoAndClearedIsNull(String caseNo);

    List<SlaBreach> findByCaseNoOrderById(String caseNo);
}
