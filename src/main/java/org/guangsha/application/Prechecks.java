package org.guangsha.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.application.Precheck.Person;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what {@link Precheck} decides on. */
@Service
public class Prechecks {

    private final EntitlementService entitlements;
    private final BanRegister bans;
    private final OpenCases openCases;
    private final HousingCaseRepository cases;
    private final HouseholdService households;
    private final Clock clock;

    Prechecks(
            EntitlementService entitlements,
            BanRegister bans,
            OpenCases openCases,
            HousingCaseRepository cases,
            HouseholdService households,
            Clock clock) {
        this.entitlements = entitlements;
        this.bans = bans;
        this.openCases = openCases;
        this.cases = cases;
        this.households = households;
        this.clock = clock;
    }

    /**
     * Checks the members of a case again, as of today; the case itself is not held against them.
     *
     * @throws UnknownCase where no case bears this number
     */
    @Transactional(readOnly = true)
    public List<PrecheckFault> of(String caseNo) {
        HousingCase housingCase = cases.findByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        List<KnownPerson> members = households.people(housingCase.facts().householdId());
        List<Person> people = members.stream()
                .map(member -> new Person(members.indexOf(member), member.name(), member.idHash()))
                .toList();
        Set<String> idHashes = members.stream().map(KnownPerson::idHash).collect(Collectors.toUnmodifiableSet());
        return of(
                people,
                openCases.of(idHashes).stream()
                        .filter(member -> !member.caseNo().equals(caseNo))
                        .toList());
    }

    List<PrecheckFault> of(List<Person> people, List<OpenCaseMember> elsewhere) {
        Set<String> idHashes = people.stream().map(Person::idHash).collect(Collectors.toUnmodifiableSet());
        return Precheck.faults(
                people,
                entitlements.heldBy(idHashes),
                bans.bansOf(idHashes, LocalDate.now(clock)),
                elsewhere.stream().map(OpenCaseMember::idHash).collect(Collectors.toUnmodifiableSet()));
    }
}
