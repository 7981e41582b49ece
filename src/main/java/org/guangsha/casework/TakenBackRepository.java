package org.guangsha.casework;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TakenBackRepository extends JpaRepository<TakenBackRow, Long> {

    List<TakenBackRow> findByCaseNoOrderById(String caseNo);
}
