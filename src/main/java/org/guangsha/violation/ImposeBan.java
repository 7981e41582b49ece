package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.rent.Tenancy;
import org.guangsha.violation.rules.BanStart;
import org.springframework.stereotype.Component;

/** 禁止申请: every member of age and everybody else concerned, from the decision; after a tenancy violation the years wait for the return. */
@Component("imposeBan")
class ImposeBan extends ViolationStep {

    private final BanRegister bans;
    private final SanctionTable sanctions;
    private final CaseRegister cases;
    private final HouseholdService households;
    private final ViolationHomes homes;
    private final Journal journal;
    private final Clock clock;

    ImposeBan(
            BanRegister bans,
            SanctionTable sanctions,
            CaseRegister cases,
            HouseholdService households,
            ViolationHomes homes,
            Journal journal,
            Clock clock) {
        this.bans = bans;
        this.sanctions = sanctions;
        this.cases = cases;
        this.households = households;
        this.homes = homes;
        this.journal = journal;
        this.clock = clock;
    }

    private static final int OF_AGE = 18;

    @Override
    void carryOut(ViolationFacts violation) {
        if (!sanctions.isDue(violation.id(), Sanction.BAN)) {
            return;
        }
        LocalDate decidedOn = violation.decidedOn();
        LocalDate startsOn = BanStart.of(
                violation.kind().isOfTenancy(),
                homes.isTenant(violation.caseNo()),
                homes.tenancy(violation.caseNo()).map(Tenancy::ended).orElse(null),
                decidedOn);
        Set<String> people = people(violation);
        bans.ban(
                violation.occasion(),
                people,
                decidedOn,
                startsOn,
                violation.kind().chinese());
        String term = bans.of(violation.occasion()).get(0).ban().term();
        String words = "%d 人自 %s 起不得申请任何形式的住房保障，%s".formatted(people.size(), decidedOn, term);
        sanctions.done(violation.id(), Sanction.BAN, words, LocalDate.now(clock));
        journal.note(violation.caseNo(), EntryKind.VIOLATION, words);
    }

    private Set<String> people(ViolationFacts violation) {
        CaseFacts of = cases.byNo(violation.caseNo());
        Stream<String> members = households.read(of.householdId()).members().stream()
                .filter(member -> !member.birthDate().plusYears(OF_AGE).isAfter(violation.decidedOn()))
                .map(MemberFacts::idHash);
        Stream<String> others = sanctions.concerned(violation.id()).stream().map(ConcernedPerson::idHash);
        return Stream.concat(members, others).collect(Collectors.toSet());
    }
}
