package org.guangsha.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Adds and finds: an opinion once given stays as it was given. */
interface OpinionRepository extends Repository<OpinionRow, Long> {

    OpinionRow save(OpinionRow opinion);

    List<OpinionRow> findByCaseNoOrderByRecordedAtAscIdAsc(String caseNo);
}
