package org.guangsha.supplement;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SupplementRepository extends Repository<Supplement, Long> {

    Supplement save(Supplement supplement);

    Optional<Supplement> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Supplement> findLockedById(long id);

    List<Supplement> findByCaseNoOrderById(String caseNo);

    List<Supplement> findByStateOrderById(SupplementState state);

    boolean existsByCaseNoAndStep(String caseNo, String step);
}
