package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BanRepository extends Repository<BanRow, Long> {

    BanRow save(BanRow ban);

    /** Bans that hold on the day, the longest last; one without an end is the longest. */
    @Query("""
            select b from BanRow b where b.idHash in :idHashes and b.decidedOn <= :on
            and (b.until is null or b.until >= :on) and (b.liftedOn is null or b.liftedOn > :on)
            order by b.until nulls last, b.id""")
    List<BanRow> holding(Collection<String> idHashes, LocalDate on);

    List<BanRow> findByCauseOrderById(String cause);
}
