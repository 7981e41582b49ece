package org.guangsha.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Adds and finds. */
interface FindingRepository extends Repository<FindingRow, Long> {

    FindingRow save(FindingRow finding);

    Optional<FindingRow> findFirstByCaseNoOrderByIdDesc(String caseNo);

    List<FindingRow> findByCaseNoOrderById(String caseNo);
}
