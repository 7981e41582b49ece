package org.guangsha.rehearsal.stage;

import static org.camunda.bpm.engine.variable.Variables.booleanValue;
import static org.camunda.bpm.engine.variable.Variables.stringValue;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.area.Level;

/** What the steps of {@code public-notice}, {@code provision} and {@code appeal} do to a case. */
final class OtherSteps {

    private final City city;
    private final Deadline deadline;

    OtherSteps(City city, Deadline deadline) {
        this.city = city;
        this.deadline = deadline;
    }

    Map<String, Object> beans() {
        return Map.of(
                "publishNotice", (JavaDelegate) this::publish,
                "answerObjection", (JavaDelegate) this::answer,
                "prepareProvision", (JavaDelegate) this::prepare,
                "recordMode", (ExecutionListener) this::mode,
                "fileSigning", (TaskListener) OtherSteps::sign,
                "overturnRefusal", (JavaDelegate) this::overturn);
    }

    private void publish(DelegateExecution execution) {
        Level level = Level.valueOf((String) execution.getVariable("level"));
        int days = city.policy().notice().days(level).orElseThrow();
        execution.setVariable(
                "noticeLastDay",
                city.calendar().dueAfterDays(city.today(), days).due().toString());
    }

    private void answer(DelegateExecution execution) {
        if ("REFUSE".equals(execution.getVariable("objectionOutcome"))) {
            file(execution).upheld();
        }
    }

    private void prepare(DelegateExecution execution) {
        CaseFile.Application of = file(execution).application();
        execution.setVariable("programme", stringValue(of.programme().name(), true));
        execution.setVariable("wish", stringValue(of.wish(), true));
        execution.setVariable("priority", booleanValue(of.priority(), true));
        execution.setVariable(
                "dwellingOnWish",
                booleanValue(city.policy().provision().dwellingOnWish().value(), true));
    }

    private void mode(DelegateExecution execution) {
        Map<String, Object> hit = ((DmnDecisionResult) execution.getVariable("decisionResult"))
                .getSingleResult()
                .getEntryMap();
        execution.setVariable("mode", hit.get("mode"));
        execution.setVariable("bridged", hit.get("bridged"));
    }

    private static void sign(DelegateTask task) {
        task.setVariable("signed", "SIGNED".equals(task.getVariable("outcome")));
    }

    /** The case goes on where it was refused, without the days lost. */
    private void overturn(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        CaseFile file = file(execution);
        deadline.lose(file, file.refusedOn());
        Happenings.add(new Happening.Reopened(caseNo));
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("application-resumed")
                .processInstanceBusinessKey(caseNo)
                .setVariables(Stage.variables(city, file))
                .setVariable("goTo", file.refusedStep())
                .correlateStartMessage();
    }

    private CaseFile file(DelegateExecution execution) {
        return city.file(execution.getProcessBusinessKey());
    }
}
