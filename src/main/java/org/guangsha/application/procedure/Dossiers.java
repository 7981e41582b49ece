package org.guangsha.application.procedure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.DuplicateHint;
import org.guangsha.application.Duplicates;
import org.guangsha.area.Areas;
import org.guangsha.casework.TakenBack;
import org.guangsha.casework.TakenBackMark;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.engine.LiveJson;
import org.guangsha.exchange.EvidenceService;
import org.guangsha.household.HouseholdChanges;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.notice.ObjectionService;
import org.guangsha.policy.Policy;
import org.guangsha.review.Opinion;
import org.guangsha.review.Opinions;
import org.guangsha.supplement.Supplements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reviewer reads in the form, gathered from the file: {@code ${dossiers.of(execution.processBusinessKey)}}.
 * Everything is text ready to show; identity numbers are masked.
 */
@Component(Dossiers.BEAN)
public class Dossiers implements LiveJson.Source {

    static final String BEAN = "dossiers";

    private final CaseRegister cases;
    private final HouseholdService households;
    private final Findings findings;
    private final Opinions opinions;
    private final ObjectionService objections;
    private final HouseholdChanges changes;
    private final Supplements supplements;
    private final EvidenceService evidence;
    private final TakenBack takenBack;
    private final Duplicates duplicates;
    private final Areas areas;
    private final Policy policy;
    private final Clock clock;

    Dossiers(
            CaseRegister cases,
            HouseholdService households,
            Findings findings,
            Opinions opinions,
            ObjectionService objections,
            HouseholdChanges changes,
            Supplements supplements,
            EvidenceService evidence,
            TakenBack takenBack,
            Duplicates duplicates,
            Areas areas,
            Policy policy,
            Clock clock) {
        this.cases = cases;
        this.households = households;
        this.findings = findings;
        this.opinions = opinions;
        this.objections = objections;
        this.changes = changes;
        this.supplements = supplements;
        this.evidence = evidence;
        this.takenBack = takenBack;
        this.duplicates = duplicates;
        this.areas = areas;
        this.policy = policy;
        this.clock = clock;
    }

    public LiveJson of(String caseNo) {
        return new LiveJson(BEAN, caseNo);
    }

    /**
     * The case number and the tables of the review forms: summary, members, dwellings, checks, opinions, objections,
     * changes, supplements, evidence, discrepancies; and the papers that may be asked for.
     */
    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String caseNo) {
        CaseFacts of = cases.byNo(caseNo);
        HouseholdFile file = households.read(of.householdId());
        Finding finding = findings.latest(caseNo).orElse(null);
        String alike = DuplicateHint.told(duplicates.of(caseNo));
        Map<String, Object> shown = Map.ofEntries(
                Map.entry("caseNo", caseNo),
                Map.entry("summary", DossierTables.summary(of, file, finding, areas.path(of.communityCode()), alike)),
                Map.entry("members", DossierTables.members(file, of.receivedOn())),
                Map.entry("dwellings", DossierTables.dwellings(file)),
                Map.entry("checks", finding == null ? List.of() : DossierTables.checks(finding)),
                Map.entry("evidence", DossierEvents.evidence(evidence.lines(caseNo))),
                Map.entry("discrepancies", DossierEvents.discrepancies(evidence.discrepancies(caseNo))),
                Map.entry("opinions", DossierTables.opinions(opinions.of(caseNo), takenBack(caseNo), clock.getZone())),
                Map.entry("objections", DossierEvents.objections(objections.of(caseNo), clock.getZone())),
                Map.entry("changes", DossierEvents.changes(changes.of(of.householdId()))),
                Map.entry("supplements", DossierEvents.supplements(supplements.of(caseNo))),
                Map.entry("papers", DossierEvents.papers(policy.intake().papers(of.programme()))));
        return Spin.JSON(shown);
    }

    private Predicate<Opinion> takenBack(String caseNo) {
        List<TakenBackMark> marks = takenBack.of(caseNo);
        return opinion -> TakenBackMark.anyIsOf(marks, opinion.step(), opinion.reviewer(), opinion.recordedAt());
    }
}
