package org.guangsha.rehearsal.stage;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The last day of a case, which moves with the days its clock stood; its timers in the diagram move along. */
final class Deadline {

    private static final String CASE_DUE = "caseDue";

    private final City city;

    Deadline(City city) {
        this.city = city;
    }

    /** Nothing falls due while the clock stands, so at first the longest wait counts. */
    void standUntil(DelegateExecution execution, CaseFile file, LocalDate latest) {
        int lost = (int) (latest.toEpochDay() - city.today().toEpochDay());
        move(execution, file, file.lose(city.today(), city.today()) + lost);
    }

    void goOn(DelegateExecution execution, CaseFile file, LocalDate since) {
        move(execution, file, file.lose(since, city.today()));
    }

    /** Without timers to move: no instance of the case runs. */
    void lose(CaseFile file, LocalDate since) {
        file.moveDue(due(file, file.lose(since, city.today())));
    }

    private void move(DelegateExecution execution, CaseFile file, int lostDays) {
        file.moveDue(due(file, lostDays));
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(Stage.APPLICATION)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .list()
                .forEach(open -> move(execution, open, file.due().toString()));
    }

    private static void move(DelegateExecution execution, ProcessInstance open, String due) {
        execution.getProcessEngineServices().getRuntimeService().setVariable(open.getId(), CASE_DUE, due);
        ManagementService management = execution.getProcessEngineServices().getManagementService();
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(open.getId())
                .timers()
                .list()) {
            management.recalculateJobDuedate(timer.getId(), false);
            Happenings.add(WatchedJobs.set(
                    management.createJobQuery().jobId(timer.getId()).singleResult(), null));
        }
    }

    private LocalDate due(CaseFile file, int lostDays) {
        return lostDays == 0
                ? file.firstDue()
                : city.calendar().dueAfterDays(file.firstDue(), lostDays).due();
    }
}
