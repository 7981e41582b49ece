package org.guangsha.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ObjectionRepository extends JpaRepository<Objection, Long> {

    @Query("select o from Objection o where o.caseNo = :caseNo order by o.receivedAt, o.id")
    List<Objection> ofCase(String caseNo);

    Optional<Objection> findByNoticeIdAndRequestKey(long noticeId, UUID requestKey);

    /** Of the notices that have any. */
    @Query("""
            select o.noticeId as noticeId, count(o.id) as received, count(o.answeredAt) as answered
            from Objection o where o.noticeId in :notices group by o.noticeId""")
    List<ObjectionCount> countByNotice(Collection<Long> notices);
}
