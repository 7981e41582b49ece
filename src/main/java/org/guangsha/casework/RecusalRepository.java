package org.guangsha.casework;

import org.springframework.data.jpa.repository.JpaRepository;

interface RecusalRepository extends JpaRepository<RecusalRow, Long> {

    boolean existsByCaseNoAndPerson(String caseNo, String person);
}
