package org.guangsha.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets somebody change a task in a transaction of their own, in between that another reads it and writes it. */
@Component
public class Meanwhile {

    private final AtomicReference<Change> coming = new AtomicReference<>();

    private record Change(String task, Runnable act) {}

    /** The next time this task is written, the act is done first. */
    public void once(String task, Runnable act) {
        coming.set(new Change(task, act));
    }

    /** Whether nothing is left to happen. */
    public boolean hasHappened() {
        return coming.get() == null;
    }

    @EventListener
    void happen(DelegateTask task) {
        Change change = coming.get();
        if (change != null
                && TaskListener.EVENTNAME_UPDATE.equals(task.getEventName())
                && change.task().equals(task.getId())
                && coming.compareAndSet(change, null)) {
            CompletableFuture.runAsync(change.act()).join();
        }
    }
}
