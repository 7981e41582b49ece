package org.guangsha.requalification;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.engine.SetsVariables;
import org.guangsha.provision.Recounts;
import org.springframework.stereotype.Component;

/** 重新核定: the tables asked with the figures of the review and the standards of today; what they find is filed. */
@Component("judgeDeclared")
@SetsVariables(RequalificationProcess.OUTCOME)
class JudgeDeclared implements JavaDelegate {

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final ReviewJudge judge;
    private final Findings findings;
    private final Recounts recounts;
    private final CaseRegister cases;
    private final Clock clock;

    JudgeDeclared(
            RequalificationTable table,
            DeclarationTable declarations,
            ReviewJudge judge,
            Findings findings,
            Recounts recounts,
            CaseRegister cases,
            Clock clock) {
        this.table = table;
        this.declarations = declarations;
        this.judge = judge;
        this.findings = findings;
        this.recounts = recounts;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = RequalificationProcess.idOf(execution);
        CaseFacts of = cases.byNo(execution.getProcessBusinessKey());
        Review review = declarations.review(id).orElseThrow();
        Finding now = judge.find(of, review.figures(), LocalDate.now(clock));
        CheckOutcome outcome = CheckOutcome.NOT_ELIGIBLE;
        if (review.conclusion() == Conclusion.ELIGIBLE) {
            outcome =
                    isSame(of, now, review.figures().ownArea()) ? CheckOutcome.UNCHANGED : CheckOutcome.AMOUNT_CHANGED;
        }
        findings.file(now);
        table.found(id, review.figures().ownArea());
        execution.setVariable(RequalificationProcess.OUTCOME, outcome.name());
    }

    /** Whether everything that amounts go by is as it was found last. */
    private boolean isSame(CaseFacts of, Finding now, BigDecimal ownArea) {
        Finding before = findings.latest(of.caseNo()).orElseThrow();
        Facts was = before.facts();
        return before.level() == now.level()
                && was.heads() == now.facts().heads()
                && was.incomePerHeadFen() == now.facts().incomePerHeadFen()
                && recounts.ownArea(of).compareTo(ownArea) == 0;
    }
}
