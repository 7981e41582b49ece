package org.guangsha.rehearsal.stage;

import static org.camunda.bpm.engine.variable.Variables.doubleValue;
import static org.camunda.bpm.engine.variable.Variables.stringValue;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.eligibility.Check;
import org.guangsha.eligibility.TableInputs;
import org.guangsha.eligibility.Verdict;

/** What the steps of {@code application} do to a case. */
final class ApplicationSteps {

    private final City city;

    ApplicationSteps(City city) {
        this.city = city;
    }

    Map<String, Object> beans() {
        return Map.of(
                "precheckCase", (JavaDelegate) this::precheck,
                "gatherFacts", (JavaDelegate) this::gather,
                "recordFinding", (ExecutionListener) this::find,
                "grantApplication", (JavaDelegate) this::grant,
                "refuseApplication", (JavaDelegate) this::refuse,
                "endApplication", (JavaDelegate) this::end);
    }

    private void precheck(DelegateExecution execution) {
        execution.setVariable("precheckPassed", !file(execution).application().barred());
    }

    private void gather(DelegateExecution execution) {
        CaseFile.Application of = file(execution).application();
        TableInputs.of(of.facts(), city.standards(of.acceptedOn()), city.policy())
                .forEach((name, value) -> execution.setVariable(name, doubleValue(value, true)));
        execution.setVariable("category", stringValue(of.category().name(), true));
    }

    private void find(DelegateExecution execution) {
        String table = (String) execution.getVariable("eligibilityTable");
        DmnDecisionResult hit = (DmnDecisionResult) execution.getVariable("decisionResult");
        file(execution).found(Verdict.read(table, hit.getResultList()).stream().allMatch(Check::passed));
    }

    /** As the real step: nobody can grant against the finding or an objection found true. */
    private void grant(DelegateExecution execution) {
        if (file(execution).mustBeRefused()) {
            throw new BadUserRequestException("不能准予：与核定结果或者异议的调查结果不符");
        }
        close(execution, Outcome.GRANTED);
    }

    private void refuse(DelegateExecution execution) {
        file(execution).refuse(city.today());
        close(execution, Outcome.REFUSED);
    }

    private void end(DelegateExecution execution) {
        close(execution, Outcome.ENDED);
    }

    private static void close(DelegateExecution execution, Outcome outcome) {
        Happenings.add(new Happening.Closed(execution.getProcessBusinessKey(), outcome));
    }

    private CaseFile file(DelegateExecution execution) {
        return city.file(execution.getProcessBusinessKey());
    }
}
