package org.guangsha.appeal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppealRepository extends Repository<Appeal, Long> {

    Appeal save(Appeal appeal);

    List<Appeal> findByCaseNoOrderById(String caseNo);

    Optional<Appeal> findByCaseNoAndState(String caseNo, AppealState state);
}
