package org.guangsha.entitlement;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolderRepository extends Repository<HolderRow, Long> {

    List<HolderRow> saveAllAndFlush(Iterable<HolderRow> holders);

    /** The people of an entitlement that ended may be granted another. */
    @Modifying(flushAutomatically = true)
    @Query("update HolderRow h set h.inForceHash = null where h.entitlementId = :entitlementId")
    void letGo(long entitlementId);
}
