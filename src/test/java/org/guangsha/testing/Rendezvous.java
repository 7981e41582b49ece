package org.guangsha.testing;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes reviewers who claim meet inside their transactions: each has seen the task free before anyone takes it. */
@Component
public class Rendezvous {

    private volatile CyclicBarrier barrier;

    /** From now on whoever claims waits until so many do. */
    public void of(int people) {
        barrier = new CyclicBarrier(people);
    }

    public void end() {
        barrier = null;
    }

    @EventListener
    void meet(DelegateTask task) throws InterruptedException, BrokenBarrierException, TimeoutException {
        CyclicBarrier meeting = barrier;
        if (meeting != null && TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            meeting.await(30, TimeUnit.SECONDS);
        }
    }
}
