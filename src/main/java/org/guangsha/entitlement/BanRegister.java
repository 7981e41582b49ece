package org.guangsha.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
        Ban ban = Ban.of(from, from, policy.ban().years().value(), reason);
        idHashes.forEach(idHash -> bans.save(new BanRow(idHash, ban, null)));
        return ban;
    }

    /**
     * Bans these people by a decision; the same decision again does nothing.
     *
     * @param cause names the decision, at most 60 characters
     * @param decidedOn the day from which the ban holds
     * @param startsOn the day its years are counted from, null where {@link #start} will say: it holds without an end till then
     * @param reason for people; names nobody
     */
    @Transactional
    public void ban(String cause, Set<String> idHashes, LocalDate decidedOn, LocalDate startsOn, String reason) {
        if (bans.findByCauseOrderById(cause).isEmpty()) {
            Ban ban = Ban.of(decidedOn, startsOn, policy.ban().years().value(), reason);
            idHashes.stream().sorted().forEach(idHash -> bans.save(new BanRow(idHash, ban, cause)));
        }
    }

    /** The dwelling is back: the years of the bans of this decision that wait for it are counted from this day. */
    @Transactional
    public void start(String cause, LocalDate on) {
        bans.findByCauseOrderById(cause).forEach(row -> row.start(on));
    }

    /**
     * Lifts the bans of a decision that an appeal has overturned, the only early end there is; the rows stay.
     *
     * @param on first day on which they hold no more
     */
    @Transactional
    public void lift(String cause, LocalDate on, String why) {
        bans.findByCauseOrderById(cause).forEach(row -> row.lift(on, why));
    }

    /** The bans of a decision, lifted ones too. */
    @Transactional(readOnly = true)
    public List<BanRecord> of(String cause) {
        return bans.findByCauseOrderById(cause).stream().map(BanRow::facts).toList();
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
