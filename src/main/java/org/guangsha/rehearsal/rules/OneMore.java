package org.guangsha.rehearsal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What one more reviewer would have spared an office: its tasks of a rehearsal come again at the same moments and take as
 * long, and one more person takes them. What reaches the next office earlier is not followed further.
 *
 * @param waitedNow minutes of the clock that all tasks together lay before somebody took them
 * @param waitedThen the same with one more reviewer
 * @param lateNow tasks done late, or late and not done at the end
 * @param lateThen the same with one more reviewer
 */
public record OneMore(int tasks, long waitedNow, long waitedThen, int lateNow, int lateThen) {

    private record Played(long waited, int late) {}

    /**
     * @param works in the order they arrived
     * @param reviewers of the office, the one more last
     */
    public static OneMore of(List<Work> works, List<WorkTime> reviewers, long end) {
        Played now = play(works, new Desk(reviewers.subList(0, reviewers.size() - 1)), end);
        Played then = play(works, new Desk(reviewers), end);
        return new OneMore(works.size(), now.waited, then.waited, now.late, then.late);
    }

    public long spared() {
        return waitedNow - waitedThen;
    }

    private static Played play(List<Work> works, Desk desk, long end) {
        List<Work> arriving = new ArrayList<>(works);
        arriving.sort(Comparator.comparingLong(Work::arrived).thenComparingLong(Work::order));
        PriorityQueue<Long> moments = new PriorityQueue<>();
        arriving.forEach(work -> moments.add(work.arrived()));
        long waited = 0;
        int late = 0;
        int next = 0;
        int taken = 0;
        while (!moments.isEmpty() && moments.peek() < end) {
            long now = moments.poll();
            for (; next < arriving.size() && arriving.get(next).arrived() <= now; next++) {
                desk.offer(arriving.get(next));
            }
            for (Desk.Taken one : desk.take(now)) {
                taken++;
                waited += one.begun() - one.work().arrived();
                late += one.work().due() < Math.min(one.done(), end) ? 1 : 0;
                moments.add(one.done());
            }
            desk.next(now).ifPresent(when -> {
                if (when > now && (moments.isEmpty() || moments.peek() > when)) {
                    moments.add(when);
                }
            });
        }
        return taken == arriving.size() ? new Played(waited, late) : rest(desk, waited, late, end);
    }

    private static Played rest(Desk desk, long waited, int late, long end) {
        long lying = waited
                + desk.waiting().stream()
                        .mapToLong(work -> end - work.arrived())
                        .sum();
        int overdue =
                (int) desk.waiting().stream().filter(work -> work.due() < end).count();
        return new Played(lying, late + overdue);
    }
}
