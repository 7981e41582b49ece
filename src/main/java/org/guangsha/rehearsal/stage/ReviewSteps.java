package org.guangsha.rehearsal.stage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.supplement.SupplementRequest;

/** What the steps of {@code department-review} do to a case: opinions, missing papers with the clock that stands, breaches. */
final class ReviewSteps {

    private static final Set<String> ADVISORY = Set.of("investigateObjection", "incomeOpinion", "reexamination");

    private final City city;
    private final Deadline deadline;

    ReviewSteps(City city, Deadline deadline) {
        this.city = city;
        this.deadline = deadline;
    }

    Map<String, Object> beans() {
        return Map.of(
                "fileOpinion", (TaskListener) this::file,
                "askForPapers", (JavaDelegate) this::ask,
                "resumeClock", (JavaDelegate) this::resume,
                "recordReviewBreach", (JavaDelegate) this::late,
                "recordCaseBreach", (ExecutionListener) this::caseLate);
    }

    private void file(DelegateTask task) {
        CaseFile file = city.file(task.getExecution().getProcessBusinessKey());
        String step = Steps.caller(task).id();
        String outcome = String.valueOf(task.getVariable("outcome"));
        if (outcome.equals("SUPPLEMENT")) {
            LocalDate due = task.getDueDate() == null
                    ? city.today()
                    : LocalDate.ofInstant(
                            task.getDueDate().toInstant(), city.clock().getZone());
            task.setVariable(SupplementRequest.VARIABLE, file.ask(new CaseFile.Papers(step, city.today(), due)));
        } else if (outcome.equals("REFUSE") && !ADVISORY.contains(step)) {
            file.refusedAt(step);
        }
    }

    private void ask(DelegateExecution execution) {
        CaseFile file = city.file(execution.getProcessBusinessKey());
        int term = city.policy().supplement().termDays().value();
        LocalDate due = city.calendar().dueAfterDays(city.today(), term).due();
        execution.setVariable("supplementDue", due.toString());
        deadline.standUntil(execution, file, due.plusDays(1));
    }

    private void resume(DelegateExecution execution) {
        CaseFile file = city.file(execution.getProcessBusinessKey());
        CaseFile.Papers list = file.papers((Long) execution.getVariable(SupplementRequest.VARIABLE));
        LocalDate due = city.clocks().resumed(list.reviewDue(), list.askedOn());
        execution.setVariable(SupplementRequest.RESUMED_LAST_DAY, due.toString());
        execution.removeVariable("outcome");
        deadline.goOn(execution, file, list.askedOn());
    }

    private void late(DelegateExecution execution) {
        Happenings.add(new Happening.StepLate(execution.getProcessInstanceId()));
    }

    private void caseLate(DelegateExecution execution) {
        Happenings.add(new Happening.CaseLate(execution.getProcessBusinessKey()));
    }
}
