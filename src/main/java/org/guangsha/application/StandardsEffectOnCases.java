package org.guangsha.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.eligibility.Findings;
import org.guangsha.eligibility.Judge;
import org.guangsha.eligibility.JudgedFacts;
import org.guangsha.eligibility.Judgement;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;
import org.guangsha.standards.EffectSums;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsEffect;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Who would be judged otherwise by other standards: open cases and those granted and in force, by the same tables from the
 * figures of their latest finding. Cases are read some at a time and only counts kept.
 */
@Component
class StandardsEffectOnCases implements StandardsEffect {

    private static final Limit AT_ONCE = Limit.of(500);

    private final HousingCaseRepository cases;
    private final Findings findings;
    private final EntitlementService entitlements;
    private final Judge judge;
    private final Areas areas;

    StandardsEffectOnCases(
            HousingCaseRepository cases, Findings findings, EntitlementService entitlements, Judge judge, Areas areas) {
        this.cases = cases;
        this.findings = findings;
        this.entitlements = entitlements;
        this.judge = judge;
        this.areas = areas;
    }

    @Override
    public String subject() {
        return "保障资格和等次";
    }

    @Override
    public List<EffectLine> of(Standards before, Standards draft) {
        EffectSums sums = new EffectSums();
        List<JudgedCase> some = cases.judgedAfter(0, AT_ONCE);
        while (!some.isEmpty()) {
            count(some, before, draft, sums);
            some = cases.judgedAfter(some.get(some.size() - 1).id(), AT_ONCE);
        }
        return sums.lines();
    }

    private void count(List<JudgedCase> some, Standards before, Standards draft, EffectSums sums) {
        List<String> caseNos = some.stream().map(JudgedCase::caseNo).toList();
        Set<String> inForce = entitlements.inForce(caseNos);
        Map<String, JudgedFacts> found =
                findings.latest(caseNos).stream().collect(Collectors.toMap(JudgedFacts::caseNo, facts -> facts));
        some.stream()
                .filter(one -> found.containsKey(one.caseNo()) && (one.open() || inForce.contains(one.caseNo())))
                .forEach(one -> {
                    String seat = areas.seat(Level.HOUSING, one.communityCode()).code();
                    EffectKind kind = kind(one, found.get(one.caseNo()), before, draft);
                    sums.add(seat, one.programme(), kind, 0);
                });
    }

    private EffectKind kind(JudgedCase one, JudgedFacts found, Standards before, Standards draft) {
        Judgement was = found.standardsVersion().equals(before.version())
                ? new Judgement(found.level(), found.eligible())
                : judge(one, found, before);
        return kind(was, judge(one, found, draft));
    }

    private Judgement judge(JudgedCase one, JudgedFacts found, Standards by) {
        return judge.judge(found.facts(), one.category().name(), one.programme(), by);
    }

    /** A poorer level is helped more. */
    static EffectKind kind(Judgement was, Judgement would) {
        if (was.eligible() != would.eligible()) {
            return would.eligible() ? EffectKind.GAINS : EffectKind.FALLS_OUT;
        }
        int change = would.eligible() ? would.level().compareTo(was.level()) : 0;
        if (change == 0) {
            return EffectKind.UNCHANGED;
        }
        return change < 0 ? EffectKind.GAINS : EffectKind.LOSES;
    }
}
