package org.guangsha.journal;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Adds and finds: a line once written stays. */
interface EntryRepository extends Repository<EntryRow, Long> {

    EntryRow save(EntryRow entry);

    List<EntryRow> saveAll(Iterable<EntryRow> entries);

    List<EntryRow> findByCaseNoOrderByAtAscIdAsc(String caseNo);
}
