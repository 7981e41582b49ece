package org.guangsha.review;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and finds: an opinion once given stays as it was given. */
interface OpinionRepository extends Repository<OpinionRow, Long> {

    OpinionRow save(OpinionRow opinion);

    @Query("select o from OpinionRow o where o.caseNo = :caseNo order by o.recordedAt, o.id")
    List<OpinionRow> ofCase(String caseNo);
}
