package org.guangsha.provision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.Outcome;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.SpecialGroup;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.rent.Tenancies;
import org.guangsha.rent.Tenancy;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.subsidy.SubsidyFacts;
import org.guangsha.subsidy.SubsidyLetters;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingFacts;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a household that changed is provided with from now on: subsidy, points on the list and rent, worked out anew together. */
@Service
public class Recounts {

    private final CaseRegister cases;
    private final HouseholdService households;
    private final Findings findings;
    private final SubsidyAwards awards;
    private final SubsidyLetters letters;
    private final WaitingList list;
    private final Tenancies tenancies;
    private final Policy policy;
    private final Clock clock;

    Recounts(
            CaseRegister cases,
            HouseholdService households,
            Findings findings,
            SubsidyAwards awards,
            SubsidyLetters letters,
            WaitingList list,
            Tenancies tenancies,
            Policy policy,
            Clock clock) {
        this.cases = cases;
        this.households = households;
        this.findings = findings;
        this.awards = awards;
        this.letters = letters;
        this.list = list;
        this.tenancies = tenancies;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What the household's file says of it, counted on this day; where it was examined again since its grant, incomes and
     * assets a head and the floor area are those found last, and the heads those of today.
     *
     * @param on the day residence, age and dwellings sold are counted on
     */
    @Transactional(readOnly = true)
    public Facts facts(CaseFacts of, LocalDate on) {
        HouseholdFile file = households.read(of.householdId());
        Facts filed = FactRules.of(
                file,
                of.socialInsuranceMonths(),
                of.receivedOn(),
                on,
                policy.dwelling().soldWithinYears().value());
        return foundSince(of)
                .map(finding -> new Facts(
                        filed.heads(),
                        finding.facts().incomePerHeadFen(),
                        ownArea(of).divide(BigDecimal.valueOf(filed.heads()), 2, RoundingMode.HALF_UP),
                        finding.facts().assetsPerHeadFen(),
                        filed.residentYears(),
                        filed.insuredMonths(),
                        filed.applicantAge()))
                .orElse(filed);
    }

    /** Floor area in m² that the household has: as its file has it, or as found last where it was examined again since. */
    @Transactional(readOnly = true)
    public BigDecimal ownArea(CaseFacts of) {
        return foundSince(of)
                .map(finding -> awards.of(of.caseNo()).stream()
                        .reduce((earlier, later) -> later)
                        .map(award -> award.latest().facts().ownArea())
                        .orElseGet(() -> finding.facts()
                                .areaPerHead()
                                .multiply(BigDecimal.valueOf(finding.facts().heads()))))
                .orElseGet(() -> FactRules.ownArea(
                        households.read(of.householdId()),
                        of.acceptedOn(),
                        policy.dwelling().soldWithinYears().value()));
    }

    /**
     * Works everything the household is provided with out anew; what comes to the same stays as it is. The household is told an
     * amount that changed by the letter of the subsidy.
     *
     * @param ownArea floor area in m² that the household has, all of it together
     * @param level by the standards in force today
     * @param on the day the facts changed; each amount changes from the month that its own rule names after it
     * @param cause for people; no personal data
     * @return what changed, a sentence each
     */
    @Transactional
    public List<String> apply(
            CaseFacts of, Facts facts, BigDecimal ownArea, IncomeLevel level, LocalDate on, String cause) {
        List<String> changed = new ArrayList<>(
                subsidies(of.caseNo(), new SubsidyFacts(level, facts.heads(), facts.incomePerHeadFen(), ownArea), on));
        points(of, facts, level, cause).ifPresent(changed::add);
        rent(of.caseNo(), level, on, cause).ifPresent(changed::add);
        return changed;
    }

    private List<String> subsidies(String caseNo, SubsidyFacts facts, LocalDate on) {
        List<Award> before = awards.of(caseNo);
        awards.change(caseNo, facts, on);
        YearMonth from = policy.subsidy().changeTakesEffect().value().after(on);
        List<String> changed = new ArrayList<>();
        List<Award> after = awards.of(caseNo);
        for (int i = 0; i < after.size(); i++) {
            Award now = after.get(i);
            YearMonth month = from.isBefore(now.from()) ? now.from() : from;
            if (now.rate(month) != before.get(i).rate(month)) {
                changed.add("%s自 %s 起由每月 %s 元调整为 %s 元"
                        .formatted(
                                now.kind().chinese(),
                                month,
                                Yuan.plain(before.get(i).rate(month)),
                                Yuan.plain(now.rate(month))));
            }
        }
        if (!changed.isEmpty()) {
            letters.tell(caseNo);
        }
        return changed;
    }

    private Optional<String> points(CaseFacts of, Facts facts, IncomeLevel level, String cause) {
        Optional<Standing> before = list.standing(of.caseNo()).filter(Standing::isWaiting);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Set<SpecialGroup> groups = households.read(of.householdId()).members().stream()
                .flatMap(member -> member.specialGroups().stream())
                .collect(Collectors.toUnmodifiableSet());
        list.rescore(
                of.caseNo(),
                new WaitingFacts(level, facts.incomePerHeadFen(), facts.areaPerHead(), facts.heads(), groups),
                cause);
        int was = before.get().score().total();
        int now = list.standing(of.caseNo()).orElseThrow().score().total();
        return was == now ? Optional.empty() : Optional.of("轮候得分由 %d 分调整为 %d 分".formatted(was, now));
    }

    private Optional<String> rent(String caseNo, IncomeLevel level, LocalDate on, String cause) {
        Optional<Tenancy> lasting = tenancies.of(caseNo).filter(tenancy -> tenancy.ended() == null);
        if (lasting.isEmpty() || last(lasting.get()) == level) {
            return Optional.empty();
        }
        tenancies.change(caseNo, level, on, cause);
        Tenancy now = tenancies.of(caseNo).orElseThrow();
        LocalDate from = now.terms().get(now.terms().size() - 1).from();
        return Optional.of("租金自 %s 起按%s家庭计收".formatted(from, level.chinese()));
    }

    private static IncomeLevel last(Tenancy tenancy) {
        return tenancy.terms().get(tenancy.terms().size() - 1).level();
    }

    /** The latest finding where it is newer than the grant. */
    private Optional<Finding> foundSince(CaseFacts of) {
        LocalDate granted = cases.outcome(of.caseNo()).map(Outcome::on).orElseGet(() -> LocalDate.now(clock));
        return findings.latest(of.caseNo()).filter(finding -> finding.madeOn().isAfter(granted));
    }
}
