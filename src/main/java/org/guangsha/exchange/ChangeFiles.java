package org.guangsha.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.household.HouseholdService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of events in: each line that is sound is kept once, the others are told. Reading a file and moving it away can't be
 * one step, so a file that was read and is still there is only moved.
 */
@Component
class ChangeFiles {

    private final EvidenceSources sources;
    private final ChangeEventTable table;
    private final HouseholdService households;
    private final Clock clock;

    ChangeFiles(EvidenceSources sources, ChangeEventTable table, HouseholdService households, Clock clock) {
        this.sources = sources;
        this.table = table;
        this.households = households;
        this.clock = clock;
    }

    /** Reads the next file that waits; @return whether there was one, which is to be put away then */
    @Transactional
    boolean takeNext() {
        for (ChangeDrop drop : sources.drops()) {
            for (String name : drop.eventFiles()) {
                take(drop, name);
                return true;
            }
        }
        return false;
    }

    /** Puts every file away that was read. */
    @Transactional(readOnly = true)
    void putAway() {
        for (ChangeDrop drop : sources.drops()) {
            for (String name : drop.eventFiles()) {
                String sha256 = DigestUtils.sha256Hex(drop.eventFile(name));
                table.file(drop.id(), name, sha256).ifPresent(read -> drop.putEventsAway(name, read.faults()));
            }
        }
    }

    private void take(ChangeDrop drop, String name) {
        byte[] raw = drop.eventFile(name);
        String sha256 = DigestUtils.sha256Hex(raw);
        if (table.file(drop.id(), name, sha256).isPresent()) {
            return;
        }
        ChangeLines lines = drop.eventLines(raw, LocalDate.now(clock));
        int fresh = 0;
        for (ChangeEntry entry : lines.entries()) {
            fresh += table.add(drop.id(), entry, households.idHash(entry.idNumber())) ? 1 : 0;
        }
        table.add(drop.id(), name, sha256, fresh, List.copyOf(lines.faults()));
    }
}
