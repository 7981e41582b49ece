package org.guangsha.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The household files. A file holds what was declared for one case; the same person is found again by hash. */
@Service
public class HouseholdService {

    private final HouseholdStore store;
    private final KeyedHash hash;
    private final Areas areas;
    private final Set<String> paperKinds;
    private final Clock clock;

    HouseholdService(HouseholdStore store, KeyedHash hash, Areas areas, Policy policy, Clock clock) {
        this.store = store;
        this.hash = hash;
        this.areas = areas;
        this.paperKinds =
                policy.intake().papers().stream().map(PaperRule::kind).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /** Every fault of a declaration, by path within it such as {@code members[1].idNumber}; none where it is sound. */
    public List<Fault> validate(HouseholdDraft draft) {
        return HouseholdRules.faults(draft, LocalDate.now(clock), this::isCommunity, paperKinds::contains);
    }

    private boolean isCommunity(String code) {
        return areas.find(code)
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .isPresent();
    }

    /**
     * Stores a declaration that {@link #validate} finds sound, its papers as received today.
     *
     * @return number of the file
     */
    @Transactional
    public long store(HouseholdDraft draft) {
        return store.write(draft, LocalDate.now(clock));
    }

    /**
     * Reads a whole file in six queries.
     *
     * @throws UnknownHousehold where there is none
     */
    @Transactional(readOnly = true)
    public HouseholdFile read(long id) {
        return store.read(id);
    }

    /**
     * Who is in a household, in the order of the declaration, in one query.
     *
     * @throws UnknownHousehold where there is no such file
     */
    @Transactional(readOnly = true)
    public List<KnownPerson> people(long id) {
        return store.people(id);
    }

    /** Names of the applicants by household, in one query. */
    @Transactional(readOnly = true)
    public Map<Long, String> applicants(Collection<Long> ids) {
        return store.applicants(ids);
    }

    /** The households whose applicant bears exactly this name, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<Long> appliedForBy(String name, int most) {
        return store.appliedForBy(name, most);
    }

    /**
     * Who is in a household with their identity numbers, to ask other registers about them; for no screen and no log.
     *
     * @throws UnknownHousehold where there is no such file
     */
    @Transactional(readOnly = true)
    public List<IdentifiedPerson> identified(long id) {
        return store.identified(id);
    }

    /**
     * Where the applicant of this day may be reached, in one query.
     *
     * @throws UnknownHousehold where there is no such file
     */
    @Transactional(readOnly = true)
    public ContactFacts contact(long id) {
        return store.applicant(id).contact();
    }

    /** Every fault of a contact: {@code phone}, {@code email}; none where it is sound. */
    public List<Fault> validate(HouseholdDraft.Contact contact) {
        Faults faults = new Faults();
        ContactRules.check("", contact, new Checks(faults, LocalDate.now(clock)));
        return faults.list();
    }

    /**
     * Puts a contact that {@link #validate(HouseholdDraft.Contact)} finds sound in the place of the applicant's; a part that is null
     * stays as it is, a blank one is not known from now on.
     */
    @Transactional
    public ContactFacts reachAt(long id, HouseholdDraft.Contact contact) {
        MemberRow applicant = store.applicant(id);
        applicant.reachAt(contact);
        return applicant.contact();
    }

    /** Adds papers received today; a kind already in the file keeps its first day. */
    @Transactional
    public void addPapers(long id, Collection<String> kinds) {
        store.addPapers(id, kinds, LocalDate.now(clock));
    }

    /** The keyed hashes of a sound declaration's members, in its order. */
    public List<String> idHashes(HouseholdDraft draft) {
        return draft.members().stream().map(member -> idHash(member.idNumber())).toList();
    }

    /** The keyed hash of a person's identity number, as {@link MemberFacts#idHash()}. */
    public String idHash(String idNumber) {
        return hash.of(IdentityNumber.typed(idNumber).value());
    }
}
