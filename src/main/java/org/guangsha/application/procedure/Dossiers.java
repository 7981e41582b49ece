package org.guangsha.application.procedure;

import java.time.Clock;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.engine.LiveJson;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.notice.ObjectionService;
import org.guangsha.review.Opinions;
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
    private final Areas areas;
    private final Clock clock;

    Dossiers(
            CaseRegister cases,
            HouseholdService households,
            Findings findings,
            Opinions opinions,
            ObjectionService objections,
            Areas areas,
            Clock clock) {
        this.cases = cases;
        this.households = households;
        this.findings = findings;
        this.opinions = opinions;
        this.objections = objections;
        this.areas = areas;
        this.clock = clock;
    }

    public LiveJson of(String caseNo) {
        return new LiveJson(BEAN, caseNo);
    }

    /** The case number and the tables of the review forms: summary, members, dwellings, checks, opinions, objections. */
    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String caseNo) {
        CaseFacts of = cases.byNo(caseNo);
        HouseholdFile file = households.read(of.householdId());
        Finding finding = findings.latest(caseNo).orElseThrow();
        Map<String, Object> shown = Map.of(
                "caseNo", caseNo,
                "summary", DossierTables.summary(of, file, finding, areas.path(of.communityCode())),
                "members", DossierTables.members(file, of.receivedOn()),
                "dwellings", DossierTables.dwellings(file),
                "checks", DossierTables.checks(finding),
                "opinions", DossierTables.opinions(opinions.of(caseNo), clock.getZone()),
                "objections", DossierTables.objections(objections.of(caseNo), clock.getZone()));
        return Spin.JSON(shown);
    }
}
