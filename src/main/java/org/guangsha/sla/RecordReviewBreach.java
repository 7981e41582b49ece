package org.guangsha.sla;

import static org.guangsha.sla.ClockKind.STEP;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** 记录超期: a review is not done in its working days. The case goes on; managers see it. */
@Component("recordReviewBreach")
class RecordReviewBreach implements JavaDelegate {

    private final TaskService tasks;
    private final BreachRegister breaches;
    private final Incidents incidents;
    private final Clock clock;

    RecordReviewBreach(TaskService tasks, BreachRegister breaches, Incidents incidents, Clock clock) {
        this.tasks = tasks;
        this.breaches = breaches;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Task late = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .singleResult();
        // an administrator may have cleared the date in the list; the timer's moment still holds
        Instant due =
                late.getDueDate() == null ? clock.instant() : late.getDueDate().toInstant();
        breaches.open(new Breach(
                STEP,
                execution.getProcessBusinessKey(),
                late.getId(),
                execution.getTenantId(),
                due,
                clock.instant(),
                null));
        incidents.raise(
                Incidents.BREACH,
                late.getExecutionId(),
                late.getId(),
                "%s应于 %s 前办结，已超期"
                        .formatted(late.getName(), due.atZone(clock.getZone()).toLocalDate()));
    }
}
