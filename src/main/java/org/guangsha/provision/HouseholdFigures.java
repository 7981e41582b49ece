package org.guangsha.provision;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.application.CaseFacts;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.SpecialGroup;
import org.guangsha.policy.Policy;
import org.guangsha.subsidy.SubsidyFacts;
import org.guangsha.waitinglist.WaitingFacts;
import org.springframework.stereotype.Component;

/** What subsidy and waiting list are reckoned by: the finding the household was granted by, and its file. */
@Component
class HouseholdFigures {

    private final Findings findings;
    private final HouseholdService households;
    private final Policy policy;

    HouseholdFigures(Findings findings, HouseholdService households, Policy policy) {
        this.findings = findings;
        this.households = households;
        this.policy = policy;
    }

    SubsidyFacts forSubsidy(CaseFacts of) {
        Finding finding = findings.latest(of.caseNo()).orElseThrow();
        BigDecimal own = FactRules.ownArea(
                households.read(of.householdId()),
                of.acceptedOn(),
                policy.dwelling().soldWithinYears().value());
        return new SubsidyFacts(
                finding.level(), finding.facts().heads(), finding.facts().incomePerHeadFen(), own);
    }

    WaitingFacts forWaiting(CaseFacts of) {
        Finding finding = findings.latest(of.caseNo()).orElseThrow();
        return new WaitingFacts(
                finding.level(),
                finding.facts().incomePerHeadFen(),
                finding.facts().areaPerHead(),
                finding.facts().heads(),
                groups(households.read(of.householdId())));
    }

    private static Set<SpecialGroup> groups(HouseholdFile file) {
        return file.members().stream()
                .flatMap(member -> member.specialGroups().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
