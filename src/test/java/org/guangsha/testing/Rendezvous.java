package org.guangsha.testing;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes people who take or finish tasks meet inside their transactions: each has seen the task as it was before anyone acts. */
@Component
public class Rendezvous {

    private static final Set<String> MEETINGS =
            Set.of(TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_COMPLETE);

    private volatile CyclicBarrier barrier;

    /** From now on whoever takes or finishes a task waits until so many do. */
    public void of(int people) {
        barrier = new CyclicBarrier(people);
    }

    public void end() {
        barrier = null;
    }

    @EventListener
    void meet(DelegateTask task) throws InterruptedException, BrokenBarrierException, TimeoutException {
        CyclicBarrier meeting = barrier;
        if (meeting != null && MEETINGS.contains(task.getEventName())) {
            meeting.await(30, TimeUnit.SECONDS);
        }
    }
}
