package org.guangsha.rehearsal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** What is to happen when. */
final class Agenda {

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long entered;

    void enter(long moment, Event.What what) {
        events.add(new Event(moment, entered++, what));
    }

    boolean hasBefore(long end) {
        return !events.isEmpty() && events.peek().moment() < end;
    }

    long next() {
        return events.peek().moment();
    }

    /** All that is entered for this moment by now. */
    List<Event.What> at(long moment) {
        List<Event.What> now = new ArrayList<>();
        while (!events.isEmpty() && events.peek().moment() <= moment) {
            now.add(events.poll().what());
        }
        return now;
    }
}
