package org.guangsha.sla;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Clears the breach of a late task when it is done or taken away. */
@Component
class StopReviewClock {

    private static final Set<String> ENDS = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final BreachRegister breaches;
    private final Incidents incidents;

    StopReviewClock(BreachRegister breaches, Incidents incidents) {
        this.breaches = breaches;
        this.incidents = incidents;
    }

    @EventListener
    void on(DelegateTask task) {
        if (ENDS.contains(task.getEventName()) && breaches.clearTask(task.getId())) {
            incidents.resolve(Incidents.BREACH, task.getId());
        }
    }
}
