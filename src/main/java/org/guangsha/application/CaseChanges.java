package org.guangsha.application;

import java.util.List;
import java.util.Set;
import org.guangsha.application.Precheck.Person;
import org.guangsha.household.ChangeFacts;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.HouseholdChanges;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member of an applying household dies, divorces, leaves or joins: the file is changed and the checks run again. Another
 * member of age takes the place of an applicant who is gone; where there is none the case ends.
 */
@Service
public class CaseChanges {

    private static final String REFUSED = "家庭情况变化未登记";

    private final CaseRegister cases;
    private final CaseEndings endings;
    private final ApplicationProcedure procedure;
    private final HouseholdService households;
    private final HouseholdChanges changes;
    private final OpenCases openCases;
    private final Prechecks prechecks;
    private final Journal journal;

    CaseChanges(
            CaseRegister cases,
            CaseEndings endings,
            ApplicationProcedure procedure,
            HouseholdService households,
            HouseholdChanges changes,
            OpenCases openCases,
            Prechecks prechecks,
            Journal journal) {
        this.cases = cases;
        this.endings = endings;
        this.procedure = procedure;
        this.households = households;
        this.changes = changes;
        this.openCases = openCases;
        this.prechecks = prechecks;
        this.journal = journal;
    }

    /**
     * Records a change of the household of an open case.
     *
     * @throws FaultsFound 409 where the case is closed; 422 with every fault of the change
     * @throws UnknownCase where no case bears this number
     */
    @Transactional
    public ChangeFacts change(String caseNo, HouseholdChange change) {
        endings.refuseIfClosed(caseNo, REFUSED);
        CaseFacts of = cases.byNo(caseNo);
        HouseholdFile before = households.read(of.householdId());
        Faults faults = new Faults();
        faults.addAll(changes.validate(of.householdId(), change));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        if (change.kind() == ChangeKind.JOINED) {
            enter(caseNo, change);
        }
        ChangeFacts recorded = changes.record(of.householdId(), change);
        journal.note(caseNo, EntryKind.HOUSEHOLD_CHANGED, recorded.words());
        if (endsWith(change, before)) {
            endings.end(caseNo, reason(change), recorded.words());
            return recorded;
        }
        leave(before, households.people(of.householdId()));
        if (of.acceptedOn() != null) {
            procedure.recheck(caseNo);
        }
        return recorded;
    }

    private static boolean endsWith(HouseholdChange change, HouseholdFile before) {
        return change.successorId() == null
                && change.memberId() != null
                && before.members().stream()
                        .anyMatch(
                                member -> member.id() == change.memberId() && member.relation() == Relation.APPLICANT);
    }

    private static EndReason reason(HouseholdChange change) {
        return change.kind() == ChangeKind.DEATH ? EndReason.APPLICANT_DIED : EndReason.APPLICANT_LEFT;
    }

    /** Whoever joins is held to what every applicant is held to (R07). */
    private void enter(String caseNo, HouseholdChange change) {
        String idHash = households.idHash(change.joining().idNumber());
        List<OpenCaseMember> elsewhere = openCases.of(Set.of(idHash));
        Faults faults = new Faults();
        prechecks
                .of(List.of(new Person(0, change.joining().name(), idHash)), elsewhere)
                .forEach(ground -> faults.add("joining.idNumber", ground.code().name(), ground.words()));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        openCases.enter(Set.of(idHash), caseNo);
    }

    /** Whoever is no longer a member may apply alone. */
    private void leave(HouseholdFile before, List<KnownPerson> now) {
        Set<String> present = Set.copyOf(now.stream().map(KnownPerson::idHash).toList());
        openCases.leave(before.members().stream()
                .map(MemberFacts::idHash)
                .filter(idHash -> !present.contains(idHash))
                .toList());
    }
}
