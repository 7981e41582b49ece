package org.guangsha.casework;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a task that waits for a colleague's answer from being finished or given away on any door. The engine would take
 * the colleague's press on Complete for an answer (submit-form) or even for the end of the task (complete).
 */
@Component
class ConsultationFence {

    /** A form handed in for a waiting task gives it back without an event of assignment, with one of update only. */
    private static final Set<String> CHANGES =
            Set.of(TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE, TaskListener.EVENTNAME_COMPLETE);

    private final ConsultationRepository consultations;

    ConsultationFence(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    @EventListener
    void on(DelegateTask task) {
        // only a task that was given for an answer has an owner
        if (task.getOwner() != null && CHANGES.contains(task.getEventName())) {
            consultations.open(task.getId()).map(ConsultationRow::facts).ifPresent(asked -> refuse(task, asked));
        }
    }

    private static void refuse(DelegateTask task, Consultation asked) {
        boolean finished = TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName());
        if (finished || !asked.colleague().equals(task.getAssignee())) {
            throw new BadUserRequestException("该任务正在协办，不能在此办结：请协办人在案件页面填写协办答复，或者由承办人收回协办");
        }
    }
}
