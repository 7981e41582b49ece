package org.guangsha.supplement;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupplementRepository extends Repository<Supplement, Long> {

    Supplement save(Supplement supplement);

    Optional<Supplement> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Supplement> findLockedById(long id);

    List<Supplement> findByCaseNoOrderById(String caseNo);

    List<Supplement> findByStateOrderById(SupplementState state);

    @Query("select count(s) > 0 from Supplement s where s.caseNo = :caseNo and s.step = :step")
    boolean asked(String caseNo, String step);
}
