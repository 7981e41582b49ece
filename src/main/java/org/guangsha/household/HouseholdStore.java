package org.guangsha.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes and reads whole files: one query for each kind of part, however many members there are. */
@Component
class HouseholdStore {

    private final EntityManager rows;
    private final KeyedHash hash;

    HouseholdStore(EntityManager rows, KeyedHash hash) {
        this.rows = rows;
        this.hash = hash;
    }

    long write(HouseholdDraft draft, LocalDate receivedOn) {
        HouseholdRow head = new HouseholdRow(draft);
        rows.persist(head);
        for (int position = 0; position < draft.members().size(); position++) {
            MemberRow member = writeMember(head.id(), position, draft.members().get(position));
            if (position == 0 && draft.contact() != null) {
                member.reachAt(draft.contact());
            }
        }
        orEmpty(draft.assets()).forEach(asset -> rows.persist(new AssetRow(head.id(), asset)));
        orEmpty(draft.dwellings()).forEach(dwelling -> rows.persist(new DwellingRow(head.id(), dwelling)));
        writePapers(head.id(), orEmpty(draft.papers()), receivedOn, new HashSet<>());
        return head.id();
    }

    /** Adds a member behind the others. */
    void addMember(long householdId, HouseholdDraft.Member member, LocalDate joinedOn) {
        int last = rows.createQuery("select max(position) from MemberRow where householdId = :id", Integer.class)
                .setParameter("id", householdId)
                .getSingleResult();
        writeMember(householdId, last + 1, member).join(joinedOn);
    }

    private MemberRow writeMember(long householdId, int position, HouseholdDraft.Member member) {
        String idHash = hash.of(IdentityNumber.typed(member.idNumber()).value());
        MemberRow row = new MemberRow(householdId, position, member, idHash);
        rows.persist(row);
        orEmpty(member.incomes()).forEach(income -> rows.persist(new IncomeRow(row.id(), income)));
        return row;
    }

    /** Adds papers; a kind already there keeps its first day. */
    void addPapers(long householdId, Collection<String> kinds, LocalDate receivedOn) {
        Set<String> there = new HashSet<>();
        papers(householdId).forEach(paper -> there.add(paper.kind()));
        writePapers(householdId, kinds, receivedOn, there);
    }

    private void writePapers(long householdId, Collection<String> kinds, LocalDate receivedOn, Set<String> there) {
        kinds.stream().filter(there::add).forEach(kind -> rows.persist(new PaperRow(householdId, kind, receivedOn)));
    }

    HouseholdFile read(long id) {
        HouseholdRow head = rows.find(HouseholdRow.class, id);
        if (head == null) {
            throw new UnknownHousehold(id);
        }
        List<MemberRow> members = present(id);
        List<AssetFacts> assets = part("AssetRow", AssetRow.class, id).stream()
                .map(AssetRow::facts)
                .toList();
        List<DwellingFacts> dwellings = part("DwellingRow", DwellingRow.class, id).stream()
                .map(DwellingRow::facts)
                .toList();
        return new HouseholdFile(
                id,
                head.communityCode(),
                head.address(),
                head.residentSince(),
                members(id, members),
                assets,
                dwellings,
                papers(id),
                members.isEmpty() ? ContactFacts.UNKNOWN : members.get(0).contact());
    }

    private List<MemberFacts> members(long id, List<MemberRow> present) {
        Map<Long, List<IncomeFacts>> incomes = rows.createQuery("""
                        select i from IncomeRow i, MemberRow m where i.memberId = m.id and m.householdId = :id
                        order by i.id""", IncomeRow.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(groupingBy(IncomeRow::memberId, mapping(IncomeRow::facts, toList())));
        return present.stream()
                .map(member -> member.facts(incomes.getOrDefault(member.id(), List.of())))
                .toList();
    }

    /** Whoever is a member now, the applicant first. */
    List<MemberRow> present(long id) {
        return rows.createQuery(
                        "from MemberRow where householdId = :id and leftOn is null order by position", MemberRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<KnownPerson> people(long id) {
        List<KnownPerson> people =
                rows.createQuery("""
                        select new org.guangsha.household.KnownPerson(m.name, m.idHash) from MemberRow m
                        where m.householdId = :id and m.leftOn is null order by m.position""", KnownPerson.class).setParameter("id", id).getResultList();
        if (people.isEmpty()) {
            throw new UnknownHousehold(id);
        }
        return people;
    }

    Map<Long, String> applicants(Collection<Long> ids) {
        return rows.createQuery("""
                        select m.householdId, m.name from MemberRow m
                        where m.relation = APPLICANT and m.leftOn is null and m.householdId in :ids""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<Long> appliedForBy(String name, int most) {
        return rows.createQuery("""
                        select m.householdId from MemberRow m
                        where m.relation = APPLICANT and m.leftOn is null and m.name = :name
                        order by m.householdId desc""", Long.class)
                .setParameter("name", name)
                .setMaxResults(most)
                .getResultList();
    }

    /** The applicant of the day; whoever takes an application over has given no contact yet. */
    MemberRow applicant(long id) {
        return rows.createQuery(
                        "from MemberRow where householdId = :id and relation = APPLICANT and leftOn is null",
                        MemberRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownHousehold(id));
    }

    List<IdentifiedPerson> identified(long id) {
        List<IdentifiedPerson> people =
                present(id).stream().map(MemberRow::identified).toList();
        if (people.isEmpty()) {
            throw new UnknownHousehold(id);
        }
        return people;
    }

    private List<PaperFacts> papers(long id) {
        return part("PaperRow", PaperRow.class, id).stream()
                .map(PaperRow::facts)
                .toList();
    }

    private <T> List<T> part(String entity, Class<T> type, long id) {
        return rows.createQuery("from " + entity + " where householdId = :id order by id", type)
                .setParameter("id", id)
                .getResultList();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
