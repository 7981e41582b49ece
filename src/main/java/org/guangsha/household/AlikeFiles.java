package org.guangsha.household;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds household files that look like another one, members who have left included; it decides nothing. */
@Service
public class AlikeFiles {

    /** Rows read for one sign; files beyond that are older ones. */
    private static final int MOST_ROWS = 200;

    private static final String TRACE =
            "select new org.guangsha.household.Trace(m.householdId, m.name, m.birthDate, m.idHash) from MemberRow m ";

    private final EntityManager rows;

    AlikeFiles(EntityManager rows) {
        this.rows = rows;
    }

    /** Files like this one in four queries, each by an index, the strongest sign in front. */
    @Transactional(readOnly = true)
    public List<Alike> to(long householdId) {
        HouseholdRow head = rows.find(HouseholdRow.class, householdId);
        if (head == null) {
            throw new UnknownHousehold(householdId);
        }
        List<Trace> ours = rows.createQuery(TRACE + "where m.householdId = :id", Trace.class)
                .setParameter("id", householdId)
                .getResultList();
        return AlikeRules.of(
                ours,
                Stream.concat(sameNumber(ours, householdId).stream(), sameName(ours, householdId).stream())
                        .distinct()
                        .toList(),
                sameAddress(head));
    }

    /** Whoever was a member once and is none now, without incomes, in the order of the file. */
    @Transactional(readOnly = true)
    public List<MemberFacts> gone(long householdId) {
        return rows.createQuery(
                        "from MemberRow where householdId = :id and leftOn is not null order by position",
                        MemberRow.class)
                .setParameter("id", householdId)
                .getResultStream()
                .map(member -> member.facts(List.of()))
                .toList();
    }

    private List<Trace> sameNumber(Collection<Trace> ours, long not) {
        return rows.createQuery(
                        TRACE + "where m.idHash in :hashes and m.householdId <> :not order by m.householdId desc",
                        Trace.class)
                .setParameter("hashes", ours.stream().map(Trace::idHash).toList())
                .setParameter("not", not)
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    /** Names and days are asked for apart; a stranger with the name of one and the day of another is sorted out later. */
    private List<Trace> sameName(Collection<Trace> ours, long not) {
        return rows.createQuery(
                        TRACE + "where m.name in :names and m.birthDate in :days and m.householdId <> :not "
                                + "order by m.householdId desc",
                        Trace.class)
                .setParameter("names", ours.stream().map(Trace::name).distinct().toList())
                .setParameter(
                        "days", ours.stream().map(Trace::birthDate).distinct().toList())
                .setParameter("not", not)
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    private List<Long> sameAddress(HouseholdRow of) {
        return rows.createQuery(
                        "select h.id from HouseholdRow h where h.addressKey = :key and h.id <> :not order by h.id desc",
                        Long.class)
                .setParameter("key", of.addressKey())
                .setParameter("not", of.id())
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }
}
