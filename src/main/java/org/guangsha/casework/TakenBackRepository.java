package org.guangsha.casework;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TakenBackRepository extends JpaRepository<TakenBackRow, Long> {

    boolean existsByTask(String task);

    List<TakenBackRow> findByCaseNoOrderById(String caseNo);
}
