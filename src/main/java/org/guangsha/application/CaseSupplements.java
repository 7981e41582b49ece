package org.guangsha.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.problem.FaultsFound;
import org.guangsha.supplement.SupplementFacts;
import org.guangsha.supplement.SupplementFacts.Paper;
import org.guangsha.supplement.SupplementState;
import org.guangsha.supplement.Supplements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes papers in that a reviewer has asked for; those of the city's list go into the household's file. */
@Service
public class CaseSupplements {

    private final CaseRegister cases;
    private final CaseEndings endings;
    private final Supplements supplements;
    private final HouseholdService households;
    private final Journal journal;
    private final Policy policy;

    CaseSupplements(
            CaseRegister cases,
            CaseEndings endings,
            Supplements supplements,
            HouseholdService households,
            Journal journal,
            Policy policy) {
        this.cases = cases;
        this.endings = endings;
        this.supplements = supplements;
        this.households = households;
        this.journal = journal;
        this.policy = policy;
    }

    /**
     * Records papers handed in.
     *
     * @param list id of the list that asks for them
     * @param positions of the papers in it, from 0
     * @return whether nothing is owed any more and the review goes on
     * @throws FaultsFound 409 where the case or the list is closed, or the list is another case's; 422 where nothing was
     *     named
     */
    @Transactional
    public boolean supply(String caseNo, long list, Collection<Integer> positions) {
        endings.refuseIfClosed(caseNo, "未登记补正材料");
        SupplementFacts before = supplements.open(caseNo, list);
        SupplementFacts after = supplements.supply(list, positions);
        List<String> brought = after.papers().stream()
                .filter(paper -> paper.suppliedOn() != null && !before.papers().contains(paper))
                .map(Paper::words)
                .toList();
        households.addPapers(cases.byNo(caseNo).householdId(), kinds(Set.copyOf(brought)));
        journal.note(caseNo, EntryKind.SUPPLEMENT_MADE, after.step(), "收到：" + String.join("、", brought));
        return after.state() == SupplementState.SUPPLIED;
    }

    private Set<String> kinds(Set<String> titles) {
        return policy.intake().papers().stream()
                .filter(rule -> titles.contains(rule.title()))
                .map(PaperRule::kind)
                .collect(Collectors.toSet());
    }
}
