package org.guangsha.application.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Check;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.eligibility.Verdict;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;

/** At the end of 核定保障资格: keeps what the tables said with every figure they looked at (R06). */
@Component("recordFinding")
class RecordFinding implements ExecutionListener {

    private final CaseRegister cases;
    private final StandardsRegister standards;
    private final Findings findings;
    private final Clock clock;

    RecordFinding(CaseRegister cases, StandardsRegister standards, Findings findings, Clock clock) {
        this.cases = cases;
        this.standards = standards;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        Standards by = standards.byVersion(of.standardsVersion());
        DmnDecisionResult hit = (DmnDecisionResult) execution.getVariable("decisionResult");
        String table = (String) execution.getVariable(ApplicationProcess.ELIGIBILITY_TABLE);
        List<Check> checks = Verdict.read(table, hit.getResultList());
        findings.file(new Finding(
                of.caseNo(),
                by.version(),
                by.sample(),
                LocalDate.now(clock),
                IncomeLevel.valueOf((String) execution.getVariable(ApplicationProcess.INCOME_LEVEL)),
                checks.stream().allMatch(Check::passed),
                (Facts) execution.getVariable(ApplicationProcess.FACTS),
                checks));
    }
}
