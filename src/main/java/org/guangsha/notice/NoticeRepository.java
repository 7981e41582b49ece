package org.guangsha.notice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, Long> {

    List<Notice> findByCaseNoAndTakenDownIsNull(String caseNo);

    @Query("""
            select n from Notice n where n.takenDown is null and n.firstDay <= :day and n.lastDay >= :day
            order by n.lastDay, n.id""")
    List<Notice> current(LocalDate day);
}
