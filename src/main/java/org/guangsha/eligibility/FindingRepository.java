package org.guangsha.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and finds. */
interface FindingRepository extends Repository<FindingRow, Long> {

    FindingRow save(FindingRow finding);

    List<FindingRow> saveAll(Iterable<FindingRow> findings);

    @Query("select f from FindingRow f where f.id = (select max(g.id) from FindingRow g where g.caseNo = :caseNo)")
    Optional<FindingRow> last(String caseNo);

    List<FindingRow> findByCaseNoOrderById(String caseNo);

    /** No entities: nothing stays in memory of a hundred thousand. */
    @Query("""
            select new org.guangsha.eligibility.LatestFinding(
                f.caseNo, f.standardsVersion, f.madeOn, f.level, f.eligible, f.facts)
            from FindingRow f
            where f.id in (select max(g.id) from FindingRow g where g.caseNo in :caseNos group by g.caseNo)""")
    List<LatestFinding> latest(Collection<String> caseNos);
}
