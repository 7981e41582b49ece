package org.guangsha.notice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, Long> {

    @Query("select n from Notice n where n.caseNo = :caseNo and n.takenDown is null")
    List<Notice> hanging(String caseNo);

    List<Notice> findByTakenDownIsNullOrderById();

    /** Whoever asks for the same notice this way meanwhile waits until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Notice> findLockedById(long id);

    @Query("""
            select n from Notice n where n.takenDown is null and n.firstDay <= :day and n.lastDay >= :day
            order by n.lastDay, n.id""")
    List<Notice> current(LocalDate day);

    @Query("""
            select n from Notice n where n.takenDown is null and n.firstDay <= :day and n.lastDay >= :day
            and n.office in :offices
            order by n.lastDay, n.id""")
    List<Notice> current(LocalDate day, Collection<String> offices);
}
