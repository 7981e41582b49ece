package org.guangsha.requalification;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.eligibility.JudgedFacts;
import org.guangsha.eligibility.Judges;
import org.guangsha.eligibility.Judging;
import org.guangsha.exchange.CityAnswers;
import org.guangsha.exchange.CityExchange;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.household.HouseholdCore;
import org.guangsha.household.HouseholdsAtOnce;
import org.guangsha.household.Kin;
import org.guangsha.policy.Policy;
import org.guangsha.requalification.rules.Compared;
import org.guangsha.requalification.rules.OnFile;
import org.guangsha.requalification.rules.RegisterRules;
import org.guangsha.requalification.rules.Said;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds households' files against what other registers said of them, judges them by the tables and standards of today, and keeps
 * what was found: one household or hundreds at once, by the same rules.
 */
@Service
public class HouseholdChecks {

    private static final String NOTHING_ON_FILE = "档案中没有可供核对的家庭成员或者核定结果，须人工复核";
    private static final String NOTHING_KNOWN = "没有其他部门的%s核查资料，须由家庭申报";

    private final RequalificationBatches table;
    private final CaseRegister cases;
    private final Findings findings;
    private final Judges judges;
    private final CityExchange exchange;
    private final HouseholdsAtOnce households;
    private final StandardsRegister standards;
    private final Policy policy;
    private final Clock clock;

    HouseholdChecks(
            RequalificationBatches table,
            CaseRegister cases,
            Findings findings,
            Judges judges,
            CityExchange exchange,
            HouseholdsAtOnce households,
            StandardsRegister standards,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.findings = findings;
        this.judges = judges;
        this.exchange = exchange;
        this.households = households;
        this.standards = standards;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Checks one household and writes outcome and words into its row, the finding into the case's file.
     *
     * @return the outcome; one that is known already stays
     */
    @Transactional
    public CheckOutcome check(Requalification one) {
        if (one.outcome() != null) {
            return one.outcome();
        }
        List<Checked> checked = look(List.of(one));
        table.opened(checked);
        file(checked);
        return checked.get(0).outcome();
    }

    /** As {@link #check}, households of one occasion, in their order; who is unchanged and eligible is settled by it. */
    @Transactional
    public List<Checked> checkAll(List<Requalification> some) {
        List<Checked> checked = look(some);
        Map<Boolean, List<Checked>> byUnchanged =
                checked.stream().collect(partitioningBy(one -> one.outcome() == CheckOutcome.UNCHANGED));
        table.confirmed(byUnchanged.get(true), LocalDate.now(clock));
        table.opened(byUnchanged.get(false));
        file(checked);
        return checked;
    }

    private void file(List<Checked> checked) {
        findings.fileAll(
                checked.stream().map(Checked::finding).filter(Objects::nonNull).toList());
    }

    private List<Checked> look(List<Requalification> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<String> caseNos = some.stream().map(Requalification::caseNo).toList();
        Map<String, CaseFacts> facts = cases.byNos(caseNos);
        Map<Long, OnFile> files = files(facts, findings.latest(caseNos));
        CityAnswers answers = exchange.answers(
                some.get(0).occasion(),
                files.values().stream()
                        .flatMap(file -> file.household().members().stream())
                        .map(Kin::idHash)
                        .toList());
        Judging judging = judges.under(standards.inForceOn(today));
        return some.stream()
                .map(one -> {
                    CaseFacts of = facts.get(one.caseNo());
                    OnFile file = of == null ? null : files.get(of.householdId());
                    return file == null
                            ? new Checked(one, of, "", CheckOutcome.DOUBTFUL, null, null, NOTHING_ON_FILE)
                            : checked(one, of, file, answers, judging, today);
                })
                .toList();
    }

    private Checked checked(
            Requalification one, CaseFacts of, OnFile file, CityAnswers answers, Judging judging, LocalDate today) {
        Compared compared = RegisterRules.compare(
                file,
                said(file.household(), answers),
                today,
                policy.exchange().incomeTolerancePercent().value(),
                policy.dwelling().soldWithinYears().value());
        String applicant = file.household().applicant().name();
        if (!compared.doubts().isEmpty()) {
            List<String> all = new ArrayList<>(compared.doubts());
            all.addAll(compared.changes());
            return new Checked(one, of, applicant, CheckOutcome.DOUBTFUL, null, compared, words(all));
        }
        Finding finding =
                judging.judge(of.caseNo(), compared.facts(), of.category().name(), of.programme(), today);
        List<String> changes = new ArrayList<>(compared.changes());
        IncomeLevel before = file.found().level();
        if (finding.level() != before) {
            changes.add(
                    "收入类别由%s变为%s".formatted(before.chinese(), finding.level().chinese()));
        }
        return new Checked(one, of, applicant, outcome(finding, changes), finding, compared, words(changes));
    }

    private static CheckOutcome outcome(Finding finding, List<String> changes) {
        if (!finding.eligible()) {
            return CheckOutcome.NOT_ELIGIBLE;
        }
        return changes.isEmpty() ? CheckOutcome.UNCHANGED : CheckOutcome.AMOUNT_CHANGED;
    }

    private static String words(List<String> sentences) {
        return sentences.isEmpty() ? "" : String.join("；", sentences) + "。";
    }

    private Map<Long, OnFile> files(Map<String, CaseFacts> facts, Collection<JudgedFacts> found) {
        Map<String, JudgedFacts> byCase = found.stream().collect(toMap(JudgedFacts::caseNo, Function.identity()));
        Map<Long, HouseholdCore> cores = households.read(
                facts.values().stream().map(CaseFacts::householdId).toList());
        Set<Long> allowance = households.declaringAllowance(facts.values().stream()
                .filter(of -> isPoorest(byCase.get(of.caseNo())))
                .map(CaseFacts::householdId)
                .toList());
        Map<Long, OnFile> files = new HashMap<>();
        facts.values().forEach(of -> {
            HouseholdCore core = cores.get(of.householdId());
            JudgedFacts judged = byCase.get(of.caseNo());
            if (core != null && judged != null) {
                files.put(of.householdId(), new OnFile(core, judged, allowance.contains(of.householdId())));
            }
        });
        return files;
    }

    private static boolean isPoorest(JudgedFacts found) {
        return found != null && found.level() == IncomeLevel.MINIMUM_LIVING;
    }

    private static Said said(HouseholdCore household, CityAnswers answers) {
        List<Kin> members = household.members();
        List<String> missing = new ArrayList<>();
        for (EvidenceKind needed : List.of(EvidenceKind.INCOME, EvidenceKind.PROPERTY)) {
            if (!answers.know(needed, members)) {
                missing.add(NOTHING_KNOWN.formatted(needed.chinese()));
            }
        }
        return new Said(
                missing,
                answers.incomeFen(members),
                answers.undeclaredArea(members, household.dwellings()),
                answers.discrepancies(members, household.dwellings()),
                answers.drawAllowance(members));
    }
}
