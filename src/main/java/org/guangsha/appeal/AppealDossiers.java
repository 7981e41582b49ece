package org.guangsha.appeal;

import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.Outcome;
import org.guangsha.engine.LiveJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever reexamines a refusal reads of the appeal: {@code ${appealDossiers.of(execution.processBusinessKey)}}. */
@Component(AppealDossiers.BEAN)
public class AppealDossiers implements LiveJson.Source {

    static final String BEAN = "appealDossiers";

    private final Appeals appeals;
    private final CaseRegister cases;

    AppealDossiers(Appeals appeals, CaseRegister cases) {
        this.appeals = appeals;
        this.cases = cases;
    }

    public LiveJson of(String caseNo) {
        return new LiveJson(BEAN, caseNo);
    }

    /** The rows of {@code appeals}: when, on what grounds, against which refusal, and what became of it. */
    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String caseNo) {
        String refusal = cases.outcome(caseNo).map(Outcome::words).orElse("");
        List<Map<String, String>> rows = appeals.of(caseNo).stream()
                .map(appeal -> Map.of(
                        "lodgedOn", appeal.lodgedOn().toString(),
                        "grounds", appeal.grounds(),
                        "refusal", refusal,
                        "state", appeal.state().chinese()))
                .toList();
        return Spin.JSON(Map.of("appeals", rows));
    }
}
