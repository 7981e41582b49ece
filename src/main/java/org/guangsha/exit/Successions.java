package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Judge;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.ChangeFacts;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.HouseholdChanges;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.provision.Recounts;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member has died and others are left: who takes over goes on holding, amounts follow the smaller household, nobody leaves
 * (FACTS yearly review). Whether it is still eligible is for a requalification to say.
 */
@Service
public class Successions {

    private static final String REFUSED = "承接未登记";
    private static final String CAUSE = "家庭成员死亡，由他人承接或者继续保障";

    private final CaseRegister cases;
    private final EntitlementService entitlements;
    private final HouseholdChanges changes;
    private final HouseholdService households;
    private final Judge judge;
    private final StandardsRegister standards;
    private final Recounts recounts;
    private final Journal journal;
    private final Clock clock;

    Successions(
            CaseRegister cases,
            EntitlementService entitlements,
            HouseholdChanges changes,
            HouseholdService households,
            Judge judge,
            StandardsRegister standards,
            Recounts recounts,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.entitlements = entitlements;
        this.changes = changes;
        this.households = households;
        this.judge = judge;
        this.standards = standards;
        this.recounts = recounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records the death of a member of a household that holds something.
     *
     * @param successor who applies from now on, null unless the applicant died
     * @return what is on file of it now
     * @throws FaultsFound 409 where nothing is held or nobody may take over: then an exit is opened; 422 with everything wrong
     */
    @Transactional
    public ChangeFacts died(String caseNo, Long member, Long successor, LocalDate on) {
        CaseFacts of = cases.hold(caseNo);
        HouseholdChange change = new HouseholdChange(ChangeKind.DEATH, member, successor, null, on);
        require(of, change);
        ChangeFacts recorded = changes.record(of.householdId(), change);
        journal.note(caseNo, EntryKind.HOUSEHOLD_CHANGED, recorded.words());
        recount(of, on);
        return recorded;
    }

    private void require(CaseFacts of, HouseholdChange change) {
        Faults faults = new Faults();
        if (!entitlements.isInForce(of.caseNo())) {
            faults.add("", "NOTHING_HELD", "本案没有正在享受的保障");
        } else if (isTheApplicant(of, change.memberId())
                && changes.successors(of.householdId(), change.memberId()).isEmpty()) {
            faults.add("memberId", "NOBODY_LEFT", "没有可以承接的成年成员，请以“%s”发起退出".formatted(ExitGround.DEATH.chinese()));
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        faults.addAll(changes.validate(of.householdId(), change));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
    }

    private boolean isTheApplicant(CaseFacts of, Long member) {
        return member != null
                && member == households.read(of.householdId()).applicant().id();
    }

    /** The same tables as ever, asked with those who are left and the standards of today. */
    private void recount(CaseFacts of, LocalDate on) {
        Facts facts = recounts.facts(of, of.acceptedOn());
        Standards now = standards.inForceOn(LocalDate.now(clock));
        IncomeLevel level =
                judge.judge(facts, of.category().name(), of.programme(), now).level();
        recounts.apply(of, facts, recounts.ownArea(of), level, on, CAUSE);
    }
}
