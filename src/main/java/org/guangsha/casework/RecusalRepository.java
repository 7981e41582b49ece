package org.guangsha.casework;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecusalRepository extends JpaRepository<RecusalRow, Long> {

    @Query("select count(r) > 0 from RecusalRow r where r.caseNo = :caseNo and r.person = :person")
    boolean steppedBack(String caseNo, String person);
}
