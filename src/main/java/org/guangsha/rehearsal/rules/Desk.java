package org.guangsha.rehearsal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/** An office: the tasks that wait in it, and reviewers who each do one after the other, in working time. Not for several threads. */
public final class Desk {

    /** Somebody has taken a task and will have done it at this moment. */
    public record Taken(Work work, long begun, long done) {}

    private static final class Reviewer {
        private final WorkTime time;
        private long busyUntil;
        private long worked;

        Reviewer(WorkTime time) {
            this.time = time;
        }
    }

    private final List<Reviewer> reviewers;
    private final TreeSet<Work> waiting = new TreeSet<>();

    public Desk(List<WorkTime> reviewers) {
        this.reviewers = reviewers.stream().map(Reviewer::new).toList();
    }

    public void offer(Work work) {
        waiting.add(work);
    }

    /** It is no longer there to be done; whoever is at it goes on in vain. */
    public void withdraw(Work work) {
        waiting.remove(work);
    }

    /** Whoever is free at this moment takes what is due first. */
    public List<Taken> take(long now) {
        List<Taken> taken = new ArrayList<>();
        for (Reviewer one : reviewers) {
            if (waiting.isEmpty()) {
                break;
            }
            if (one.busyUntil <= now && one.time.next(now) == now) {
                Work work = waiting.pollFirst();
                one.busyUntil = one.time.done(now, work.minutes());
                one.worked += work.minutes();
                taken.add(new Taken(work, now, one.busyUntil));
            }
        }
        return taken;
    }

    /** When somebody may take what waits; empty where nothing waits. */
    public OptionalLong next(long now) {
        return waiting.isEmpty()
                ? OptionalLong.empty()
                : reviewers.stream()
                        .mapToLong(one -> one.time.next(Math.max(now, one.busyUntil)))
                        .min();
    }

    public int waits() {
        return waiting.size();
    }

    public int reviewers() {
        return reviewers.size();
    }

    /** Minutes of work taken up so far by all together. */
    public long worked() {
        return reviewers.stream().mapToLong(one -> one.worked).sum();
    }

    /** Those that wait, the earliest due first. */
    public List<Work> waiting() {
        return List.copyOf(waiting);
    }
}
