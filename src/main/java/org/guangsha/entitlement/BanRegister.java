package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may not apply for any form of housing security, and until when (H21.6, Z九(三)). */
@Service
public class BanRegister {

    private final BanRepository bans;
    private final Policy policy;

    BanRegister(BanRepository bans, Policy policy) {
        this.bans = bans;
        this.policy = policy;
    }

    /**
     * Bans these people for the years of the city's policy. The first day is not counted, so the ban ends with the same
     * day of its last year (Civil Code art. 201, 202).
     *
     * @param reason for people; names nobody
     */
    @Transactional
    public Ban ban(Set<String> idHashes, LocalDate from, String reason) {
        Ban ban = new Ban(from, from.plusYears(policy.ban().years().value()), reason);
        idHashes.forEach(idHash -> bans.save(new BanRow(idHash, ban)));
        return ban;
    }

    /** The ban that holds this person on the day; of several the one that ends last. */
    @Transactional(readOnly = true)
    public Optional<Ban> banOf(String idHash, LocalDate on) {
        return Optional.ofNullable(bansOf(Set.of(idHash), on).get(idHash));
    }

    /** The bans that hold on the day, by person; who is free is not in the map. */
    @Transactional(readOnly = true)
    public Map<String, Ban> bansOf(Set<String> idHashes, LocalDate on) {
        Map<String, Ban> found = new HashMap<>();
        bans.holding(idHashes, on).forEach(row -> found.put(row.idHash(), row.ban()));
        return found;
    }
}
