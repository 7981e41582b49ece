package org.guangsha.application.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseLetters;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exchange.EvidenceProcess;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.notice.ObjectionService;
import org.springframework.stereotype.Component;

/** 准予保障: the household gets its entitlement, unless the finding or an objection found true stands against it. */
@Component("grantApplication")
class GrantApplication implements JavaDelegate {

    private final CaseRegister cases;
    private final HouseholdService households;
    private final Findings findings;
    private final ObjectionService objections;
    private final EntitlementService entitlements;
    private final EvidenceProcess evidence;
    private final CaseLetters letters;
    private final Journal journal;
    private final Clock clock;

    GrantApplication(
            CaseRegister cases,
            HouseholdService households,
            Findings findings,
            ObjectionService objections,
            EntitlementService entitlements,
            EvidenceProcess evidence,
            CaseLetters letters,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.households = households;
        this.findings = findings;
        this.objections = objections;
        this.entitlements = entitlements;
        this.evidence = evidence;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        refuseAgainstTheFile(of.caseNo());
        LocalDate today = LocalDate.now(clock);
        Set<String> members = households.people(of.householdId()).stream()
                .map(KnownPerson::idHash)
                .collect(Collectors.toSet());
        entitlements.grant(of.caseNo(), of.householdId(), of.programme(), members, today);
        evidence.cancel(of.caseNo());
        cases.close(of.caseNo(), CaseOutcome.GRANTED, null, "经审核、公示，符合保障条件", today);
        journal.note(of.caseNo(), EntryKind.GRANTED, of.programme().chinese());
        letters.granted(of, "decision-" + execution.getProcessInstanceId());
    }

    private void refuseAgainstTheFile(String caseNo) {
        if (findings.latest(caseNo).filter(Finding::eligible).isEmpty()) {
            throw new BadUserRequestException("不能准予：核定结果为不符合保障条件，请作出不予保障的决定并写明理由。");
        }
        if (objections.anyUpheld(caseNo)) {
            throw new BadUserRequestException("不能准予：公示期间的异议经调查属实，请作出不予保障的决定并写明理由。");
        }
    }
}
