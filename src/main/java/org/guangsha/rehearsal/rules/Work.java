package org.guangsha.rehearsal.rules;

/**
 * A task in an office.
 *
 * @param id by which it is done
 * @param order of arrival, unique
 * @param arrived when it was offered
 * @param due when it is late; {@link Long#MAX_VALUE} where it never is
 * @param minutes it takes
 */
public record Work(String id, long order, long arrived, long due, int minutes) implements Comparable<Work> {

    /** As the task list shows it: the earliest due first, then the one that has lain longest. */
    @Override
    public int compareTo(Work other) {
        int byDue = Long.compare(due, other.due);
        return byDue == 0 ? Long.compare(order, other.order) : byDue;
    }
}
