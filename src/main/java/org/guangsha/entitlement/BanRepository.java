package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BanRepository extends Repository<BanRow, Long> {

    BanRow save(BanRow ban);

    /** Bans that hold on the day, the longest last. */
    @Query("""
            select b from BanRow b where b.idHash in :idHashes and b.bannedFrom <= :on and b.bannedUntil >= :on
            order by b.bannedUntil""")
    List<BanRow> holding(Collection<String> idHashes, LocalDate on);
}
